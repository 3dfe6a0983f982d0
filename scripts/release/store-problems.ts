/** The texts a store shows or asks for, by the name of the file they stand in. */
export interface StoreTexts {
  /** `public/_locales/<language>/messages.json`, parsed. */
  readonly locales: Readonly<Record<string, { readonly [key: string]: { readonly message: string } }>>;
  /** All permissions of all manifests. */
  readonly permissions: readonly string[];
  /** Documents that have to name each permission. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Characters, as the Chrome Web Store counts them; other stores take as many or more. */
const most = { name: 75, description: 132 };

/** What a store would refuse, in words that say where to repair it. */
export function storeProblems({ locales, permissions, documents }: StoreTexts): string[] {
  const english = Object.keys(locales.en ?? {});
  const texts = Object.entries(locales).flatMap(([language, messages]) =>
    english.flatMap((key) => {
      const place = `public/_locales/${language}: "${key}"`;
      const text = messages[key]?.message.trim();
      if (!text) return [`${place} is missing`];
      const limit = key in most ? most[key as keyof typeof most] : Number.POSITIVE_INFINITY;
      return [...text].length > limit ? [`${place} has more than ${limit} characters`] : [];
    }),
  );
  const unexplained = Object.entries(documents).flatMap(([file, text]) =>
    permissions.filter((each) => !text.includes(`\`${each}\``)).map((each) => `${file}: does not explain \`${each}\``),
  );
  return [...texts, ...unexplained];
}
