let told = false;

/** Tells developers, once, that the tag is taken. The page works, with the version that was there first. */
export function warn(tag: string, { version = '' }: { readonly version?: string }): void {
  if (told) return;
  told = true;
  // eslint-disable-next-line no-console -- nobody else can do something about it
  console.warn(
    `zelfscan ${version}: another version has registered <${tag}>, and stays. Give one of the two a prefix.`,
  );
}
