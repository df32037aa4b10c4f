/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make a module of this file */
/**
 * What the build makes of our texts, see `scripts/texts-plugin.ts`: `texts:<group>` has every language of a group, each
 * fetched when it is asked for, `texts:<group>/all` has them at hand, and `texts:<group>/<language>` is one of them.
 */
type AllWords = import('./groups.js').GroupWords;
type LoadWords<G extends keyof AllWords> = import('@zelfscan/core').Load<AllWords[G]>;
type PerLanguage<T> = Readonly<Record<import('@zelfscan/core').Language, T>>;

declare module 'texts:scan' { const load: LoadWords<'scan'>; export default load }
declare module 'texts:scan/*' { const words: AllWords['scan']; export default words }
declare module 'texts:later' { const load: LoadWords<'later'>; export default load }
declare module 'texts:later/*' { const words: AllWords['later']; export default words }
declare module 'texts:results' { const load: LoadWords<'results'>; export default load }
declare module 'texts:results/*' { const words: AllWords['results']; export default words }
declare module 'texts:list' { const load: LoadWords<'list'>; export default load }
declare module 'texts:list/*' { const words: AllWords['list']; export default words }
declare module 'texts:privacy' { const load: LoadWords<'privacy'>; export default load }
declare module 'texts:privacy/*' { const words: AllWords['privacy']; export default words }
declare module 'texts:guard' { const load: LoadWords<'guard'>; export default load }
declare module 'texts:guard/*' { const words: AllWords['guard']; export default words }
declare module 'texts:carry' { const load: LoadWords<'carry'>; export default load }
declare module 'texts:carry/*' { const words: AllWords['carry']; export default words }
declare module 'texts:grid' { const load: LoadWords<'grid'>; export default load }
declare module 'texts:grid/*' { const words: AllWords['grid']; export default words }
declare module 'texts:figures' { const load: LoadWords<'figures'>; export default load }
declare module 'texts:figures/*' { const words: AllWords['figures']; export default words }
declare module 'texts:report' { const load: LoadWords<'report'>; export default load }
declare module 'texts:report/*' { const words: AllWords['report']; export default words }
declare module 'texts:form' { const load: LoadWords<'form'>; export default load }
declare module 'texts:form/*' { const words: AllWords['form']; export default words }
declare module 'texts:dilemmakaart' { const load: LoadWords<'dilemmakaart'>; export default load }
declare module 'texts:dilemmakaart/*' { const words: AllWords['dilemmakaart']; export default words }
declare module 'texts:card' { const load: LoadWords<'card'>; export default load }
declare module 'texts:card/*' { const words: AllWords['card']; export default words }
declare module 'texts:group' { const load: LoadWords<'group'>; export default load }
declare module 'texts:group/*' { const words: AllWords['group']; export default words }
declare module 'texts:cardReport' { const load: LoadWords<'cardReport'>; export default load }
declare module 'texts:cardReport/*' { const words: AllWords['cardReport']; export default words }
declare module 'texts:sessionReport' { const load: LoadWords<'sessionReport'>; export default load }
declare module 'texts:sessionReport/*' { const words: AllWords['sessionReport']; export default words }
declare module 'texts:cardForm' { const load: LoadWords<'cardForm'>; export default load }
declare module 'texts:cardForm/*' { const words: AllWords['cardForm']; export default words }
declare module 'texts:guard/all' { const words: PerLanguage<AllWords['guard']>; export default words }
declare module 'texts:tables' { const load: import('@zelfscan/core').Load<import('@zelfscan/report/tables').TablesMessages>; export default load }
declare module 'texts:tables/*' { const words: import('@zelfscan/report/tables').TablesMessages; export default words }
declare module 'texts:frame/all' { const words: PerLanguage<import('./frame.js').FrameMessages>; export default words }
declare module 'texts:own/all' { const words: PerLanguage<import('./own.js').OwnWords>; export default words }

/** The keys of all texts that a page may change, and what those with gaps are given. */
declare module 'texts:keys' { const keys: Readonly<Record<string, { readonly texts: string; readonly calls: Readonly<Record<string, import('./template.js').Shape>> }>>; export default keys }
