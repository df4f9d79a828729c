/** The words of an Npgsql address, as pg calls them. */
export function address(text) {
  const pairs = text.split(";").filter(Boolean).map((word) => word.split("="));
  const words = Object.fromEntries(pairs.map(([key, ...value]) => [key.trim().toLowerCase(), value.join("=").trim()]));
  return { host: words.host, port: Number(words.port ?? 5432), user: words.username, password: words.password, database: words.database };
}
