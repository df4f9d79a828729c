namespace Gateway.Page;

/// <summary>The guide to asking, chapter by chapter, in reading order.</summary>
internal static class GuideChapters
{
    /// <summary>The question that newcomers are given.</summary>
    public const string First = "guide-first";

    public static IReadOnlyList<GuideChapter> All { get; } =
    [
        new("first-question", new("A first question", "最初の質問"),
        [
            new("The gateway has one address, /graphql, and understands one language, GraphQL. A question names the fields it wants; the "
                + "answer is JSON with the same names in the same shape. No key and no sign-in are needed.",
                "窓口は /graphql というひとつのアドレスだけで、GraphQLという言語で質問します。質問には欲しい項目の名前を書きます。"
                + "答えは、同じ名前・同じ形のJSONで返ります。APIキーや登録は要りません。"),
            new("Send it by POST as JSON: { \"query\": \"…\", \"variables\": { … } }. Short questions may also be asked by GET.",
                "プログラムからは、{ \"query\": \"…\", \"variables\": { … } } というJSONをPOSTで送ります。短い質問はGETでも送れます。"),
        ], First),
        new("filters", new("Filters and order", "条件と並び順"),
        [
            new("Each list takes where and order. Text knows eq, contains, startsWith and in; numbers and days know gt, gte, lt and lte. "
                + "Conditions beside each other must all hold; or: [ … ] wants one of them.",
                "どの一覧にも where（条件）と order（並び順）を付けられます。文字には eq・contains・startsWith・in、"
                + "数と日付には gt・gte・lt・lte が使えます。並べて書いた条件は「すべて満たす」、or: [ … ] は「どれかを満たす」です。"),
            new("totalCount counts all rows that the filter leaves, not only those of this page.",
                "totalCount は、このページの件数ではなく、条件に合う全件の数です。"),
        ], "guide-filter"),
        new("nulls", new("What nobody knows", "「わからない」の扱い"),
        [
            new("A field is null when the published file says nothing, or says something that cannot be read. Nothing is guessed. Ask for "
                + "such rows by { eq: null }, and leave them out by { neq: null }.",
                "公開されたファイルに書かれていない値や、読み取れない値は null です。推測で埋めることはありません。"
                + "そのような行だけを選ぶには { eq: null }、除くには { neq: null } と書きます。"),
            new("A comparison never matches what is null: childPads: { eq: false } are the places that say no, not those that say nothing.",
                "比較の条件は null には当てはまりません。たとえば childPads: { eq: false } で見つかるのは「無」と書かれた行だけで、"
                + "何も書かれていない行は含まれません。"),
        ], "guide-null"),
        new("times", new("Days and times", "日付と時刻"),
        [
            new("Days are yyyy-MM-dd, times HH:mm:ss, moments yyyy-MM-ddTHH:mm:ss, all in Japan. opening tells whether a place is open: "
                + "OPEN, CLOSED or UNKNOWN. Show UNKNOWN as unknown.",
                "日付は yyyy-MM-dd、時刻は HH:mm:ss、日時は yyyy-MM-ddTHH:mm:ss と書き、すべて日本時間です。"
                + "opening は開いているかどうかを OPEN・CLOSED・UNKNOWN で答えます。UNKNOWN は「不明」として表示してください。"),
            new("What is on between two days is found by where: { during: { from, to } } on events, and day by day by occurrences.",
                "ある期間に開かれるイベントは events の where: { during: { from, to } } で、日ごとの一覧は occurrences で得られます。"),
        ], "guide-time"),
        new("paging", new("Page by page", "続きを読む"),
        [
            new("A list gives a few rows at once. When pageInfo.hasNextPage is true, ask again with after: endCursor and with the same "
                + "filter and order. A cursor is opaque: keep it as it is, and not for long.",
                "一覧は一度に決まった件数だけを返します。pageInfo.hasNextPage が true なら、同じ条件と並び順のまま "
                + "after に endCursor の値を渡して、続きを質問します。カーソルの中身は変えずに使い、長く保存しないでください。"),
        ], "guide-page"),
        new("links", new("From one thing to another", "つながりをたどる"),
        [
            new("Places, events, towns, population, budgets and data sets lead to each other. Lists within lists take the same filters, "
                + "order and paging as those at the root.",
                "施設・イベント・町・人口・予算・データセットは互いにつながっています。一覧の中の一覧にも、同じ条件・並び順・ページ送りが使えます。"),
            new("Each thing has an id, the same after each import; node(id: …) finds it again.",
                "どの項目にも id があり、取り込み直しても変わりません。node(id: …) で同じものをもう一度引けます。"),
        ], "guide-link"),
        new("near", new("What is near", "近くのもの"),
        [
            new("near: { latitude, longitude, radius } puts the nearest first and tells the distance in metres at edges.distance. "
                + "where: { location: { within: … } } takes a box, a polygon, a school district or a town.",
                "near: { latitude, longitude, radius } を付けると近い順に並び、edges.distance に距離（メートル）が入ります。"
                + "where: { location: { within: … } } では、四角形・多角形・通学区域・町の中にあるものに絞れます。"),
        ], "guide-near"),
        new("search", new("Search", "言葉で探す"),
        [
            new("search: \"…\" on a list finds by name, reading and address, however it is spelled. The root field search looks through "
                + "everything at once, and suggest completes what somebody is typing.",
                "一覧に search: \"…\" を付けると、名称・読み・住所から、表記の違いを気にせずに探せます。"
                + "すべての種類を一度に探すには search、入力途中の候補には suggest を使います。"),
        ], "guide-search"),
        new("changes", new("Copies that stay true", "更新だけを受け取る"),
        [
            new("An app that keeps a copy asks changes: first everything, then only what came, changed or went since its token. A token is "
                + "good for the same types, municipality and data set.",
                "手元に写しを持つアプリは changes を使います。最初に全体を、次からは前回の token 以降に追加・変更・削除された分だけを受け取れます。"
                + "token は、同じ types・municipality・dataset の質問にだけ使えます。"),
        ], "guide-change"),
        new("files", new("Files", "ファイルで受け取る"),
        [
            new("The answer to a list is also a file: add format=csv, xlsx, geojson, parquet or ics to the address, or say it in the "
                + "header Accept. Without first all rows come. The rows of a whole data set are at /data/NAME.csv.",
                "一覧の答えは、アドレスに format=csv・xlsx・geojson・parquet・ics を付けるか Accept ヘッダーで指定すると、ファイルで受け取れます。"
                + "first を書かなければ全件です。データセット全体は /data/NAME.csv にあります。"),
        ], "guide-file"),
        new("limits", new("Limits", "制限"),
        [
            new("A question may not cost more than everybody's share: each list is priced by the rows it may bring. What is too dear is "
                + "refused before anything is read, and the message says by how much: ask for fewer rows, or for less within each.",
                "ひとつの質問で使える量には上限があります。一覧は「返しうる行数」で見積もられ、上限を超える質問は、読み取る前に断られます。"
                + "メッセージに超えた量が書かれていますので、件数を減らすか、内側の一覧を減らしてください。"),
            new("Do not fetch all rows to count them: groups and aggregates count here.",
                "数えるためだけに全件を取り寄せる必要はありません。groups や aggregates を使えば、こちらで数えます。"),
        ], "guide-limit"),
        new("errors", new("When something is refused", "エラーになったとき"),
        [
            new("Errors stand in errors beside data. Each has a message, the place in your question and mostly a code. Fields that could "
                + "be read are there all the same: look at errors first, then at data.",
                "エラーは data の横の errors に入ります。それぞれにメッセージ、質問の中の場所、多くの場合はコードがあります。"
                + "読み取れた項目は data に残りますので、まず errors を、次に data を確かめてください。"),
            new("With Accept: application/graphql-response+json the status tells too: 400 when nothing was run, 200 when there is data. "
                + "Try again after a while on 503, and never on 400: the same question is refused again.",
                "Accept: application/graphql-response+json を付けると、HTTPの状態コードでもわかります。何も実行されなければ400、データがあれば200です。"
                + "503のときは少し待ってからもう一度送ってください。400は、同じ質問を送り直しても同じ結果になります。"),
        ], null),
    ];
}
