import { addCopyButtons } from './copy.js';
import { followContents, showCurrentPage } from './contents.js';
import { addSearch } from './search.js';

addCopyButtons(document);
addSearch(document);
followContents(document);
showCurrentPage(document);
