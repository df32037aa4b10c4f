import { addCopyButtons } from './copy.js';
import { followContents } from './contents.js';
import { addSearch } from './search.js';

addCopyButtons(document);
addSearch(document);
followContents(document);
