namespace Gateway.Page;

/// <summary>The guide to asking, chapter by chapter, in reading order.</summary>
internal static class GuideChapters
{
    /// <summary>The question that newcomers are given.</summary>
    public const string First = "guide-first";

    public static IReadOnlyList<GuideChapter> All { get; } =
    [
        new("first-question", new("Your first query", "最初の質問"),
        [
            new("The gateway has one endpoint, /graphql, and one query language, GraphQL. A query names the fields it needs; the response "
                + "is JSON with the same names in the same shape. No API key or sign-in is needed.",
                "窓口は /graphql というひとつのアドレスだけで、GraphQLという言語で質問します。質問には欲しい項目の名前を書きます。"
                + "答えは、同じ名前・同じ形のJSONで返ります。APIキーや登録は要りません。"),
            new("Send the query by POST as JSON: { \"query\": \"…\", \"variables\": { … } }. Short queries can also be sent by GET.",
                "プログラムからは、{ \"query\": \"…\", \"variables\": { … } } というJSONをPOSTで送ります。短い質問はGETでも送れます。"),
        ], First),
        new("filters", new("Filters and order", "条件と並び順"),
        [
            new("Every list accepts where and order. Text supports eq, contains, startsWith and in; numbers and dates support gt, gte, lt "
                + "and lte. Conditions next to each other must all match; with or: [ … ], one of them must match.",
                "どの一覧にも where（条件）と order（並び順）を付けられます。文字には eq・contains・startsWith・in、"
                + "数と日付には gt・gte・lt・lte が使えます。並べて書いた条件は「すべて満たす」、or: [ … ] は「どれかを満たす」です。"),
            new("totalCount is the number of all rows that match the filter, not only those on this page.",
                "totalCount は、このページの件数ではなく、条件に合う全件の数です。"),
        ], "guide-filter"),
        new("nulls", new("Unknown values", "「わからない」の扱い"),
        [
            new("A field is null if the published file has no value or a value that cannot be read. Values are never guessed. Use "
                + "{ eq: null } to select such rows and { neq: null } to exclude them.",
                "公開されたファイルに書かれていない値や、読み取れない値は null です。推測で埋めることはありません。"
                + "そのような行だけを選ぶには { eq: null }、除くには { neq: null } と書きます。"),
            new("Comparisons never match null: childPads: { eq: false } finds the places that say no, not those that say nothing.",
                "比較の条件は null には当てはまりません。たとえば childPads: { eq: false } で見つかるのは「無」と書かれた行だけで、"
                + "何も書かれていない行は含まれません。"),
        ], "guide-null"),
        new("times", new("Dates and times", "日付と時刻"),
        [
            new("Dates are yyyy-MM-dd, times HH:mm:ss and date-times yyyy-MM-ddTHH:mm:ss, all in Japan time. opening shows whether a place "
                + "is open: OPEN, CLOSED or UNKNOWN. Show UNKNOWN as unknown.",
                "日付は yyyy-MM-dd、時刻は HH:mm:ss、日時は yyyy-MM-ddTHH:mm:ss と書き、すべて日本時間です。"
                + "opening は開いているかどうかを OPEN・CLOSED・UNKNOWN で答えます。UNKNOWN は「不明」として表示してください。"),
            new("To find events between two dates, use where: { during: { from, to } } on events. For a day-by-day list, use occurrences.",
                "ある期間に開かれるイベントは events の where: { during: { from, to } } で、日ごとの一覧は occurrences で得られます。"),
        ], "guide-time"),
        new("paging", new("Paging", "続きを読む"),
        [
            new("A list returns a limited number of rows per page. If pageInfo.hasNextPage is true, send the query again with "
                + "after: endCursor and the same filter and order. Cursors are opaque: do not change them, and do not store them for long.",
                "一覧は一度に決まった件数だけを返します。pageInfo.hasNextPage が true なら、同じ条件と並び順のまま "
                + "after に endCursor の値を渡して、続きを質問します。カーソルの中身は変えずに使い、長く保存しないでください。"),
        ], "guide-page"),
        new("links", new("Following links", "つながりをたどる"),
        [
            new("Places, events, towns, population, budgets and data sets are linked to each other. Nested lists accept the same filters, "
                + "order and paging as lists at the root.",
                "施設・イベント・町・人口・予算・データセットは互いにつながっています。一覧の中の一覧にも、同じ条件・並び順・ページ送りが使えます。"),
            new("Each item has an id, which stays the same after each import. Use node(id: …) to get the item again.",
                "どの項目にも id があり、取り込み直しても変わりません。node(id: …) で同じものをもう一度引けます。"),
        ], "guide-link"),
        new("near", new("Nearby places", "近くのもの"),
        [
            new("near: { latitude, longitude, radius } sorts by distance, nearest first, and returns the distance in metres in "
                + "edges.distance. where: { location: { within: … } } accepts a box, a polygon, a school district or a town.",
                "near: { latitude, longitude, radius } を付けると近い順に並び、edges.distance に距離（メートル）が入ります。"
                + "where: { location: { within: … } } では、四角形・多角形・通学区域・町の中にあるものに絞れます。"),
        ], "guide-near"),
        new("search", new("Search", "言葉で探す"),
        [
            new("search: \"…\" on a list searches names, readings and addresses, in any spelling. The root field search searches all types "
                + "at once, and suggest completes text as a user types.",
                "一覧に search: \"…\" を付けると、名称・読み・住所から、表記の違いを気にせずに探せます。"
                + "すべての種類を一度に探すには search、入力途中の候補には suggest を使います。"),
        ], "guide-search"),
        new("changes", new("Syncing changes", "更新だけを受け取る"),
        [
            new("Apps that keep a copy of the data use changes: first get everything, then only what was added, changed or removed since "
                + "the last token. A token is valid only for the same types, municipality and dataset.",
                "手元に写しを持つアプリは changes を使います。最初に全体を、次からは前回の token 以降に追加・変更・削除された分だけを受け取れます。"
                + "token は、同じ types・municipality・dataset の質問にだけ使えます。"),
        ], "guide-change"),
        new("files", new("Files", "ファイルで受け取る"),
        [
            new("You can also get a list as a file: add format=csv, xlsx, geojson, parquet or ics to the URL, or set the Accept header. "
                + "Without first, all rows are returned. The rows of a whole data set are at /data/NAME.csv.",
                "一覧の答えは、アドレスに format=csv・xlsx・geojson・parquet・ics を付けるか Accept ヘッダーで指定すると、ファイルで受け取れます。"
                + "first を書かなければ全件です。データセット全体は /data/NAME.csv にあります。"),
        ], "guide-file"),
        new("limits", new("Limits", "制限"),
        [
            new("Each query has a cost limit. The cost of a list depends on the number of rows it can return. Queries over the limit are "
                + "refused before anything is read, and extensions shows limit and cost: request fewer rows, or fewer nested lists.",
                "ひとつの質問で使える量には上限があります。一覧は「返しうる行数」で見積もられ、上限を超える質問は、読み取る前に断られます。"
                + "extensions に上限と実際の量がありますので、件数を減らすか、内側の一覧を減らしてください。"),
            new("You do not need to fetch all rows to count them: use groups and aggregates.",
                "数えるためだけに全件を取り寄せる必要はありません。groups や aggregates を使えば、こちらで数えます。"),
        ], "guide-limit"),
        new("errors", new("Handling errors", "エラーになったとき"),
        [
            new("Errors are in errors, next to data. Each has a message, its location in your query and usually a code. Fields that could "
                + "be read are still in data: check errors first, then data.",
                "エラーは data の横の errors に入ります。それぞれにメッセージ、質問の中の場所、多くの場合はコードがあります。"
                + "読み取れた項目は data に残りますので、まず errors を、次に data を確かめてください。"),
            new("With Accept: application/graphql-response+json, the status code also shows the outcome: 400 if nothing was run, 200 if "
                + "there is data. On 503, wait and try again. On 400, do not retry: the same query will be refused again.",
                "Accept: application/graphql-response+json を付けると、HTTPの状態コードでもわかります。何も実行されなければ400、データがあれば200です。"
                + "503のときは少し待ってからもう一度送ってください。400は、同じ質問を送り直しても同じ結果になります。"),
        ], null),
    ];
}
