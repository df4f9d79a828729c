namespace Gateway.Page;

/// <summary>The texts of the guide, the schema reference, the error codes and the terms.</summary>
public sealed partial class Words
{
    public string GuideTitle => T("質問のしかた", "Query guide");

    public string GuideLead => T(
        "アプリやサイトからデータを使う人のための手引きです。どの章にも、その場で実行できる例と答えがあります。",
        "For people who build apps and sites with this data. Each chapter has an example you can run, with its result.");

    public string GuideMore => T("あわせて読む", "See also");

    public string GuideToAsk => T("スマートフォンでも使える、質問を書くだけの画面", "a simple query form, also for phones");

    public string GuideToReference => T("すべての型と項目。日本語の列名でも探せます", "all types and fields, searchable by Japanese column names");

    public string GuideToErrors => T("コードごとに、何が起きたかと直し方", "what each code means and what to do");

    public string GuideToTerms => T("ライセンスとクレジットの表示", "licences and credit lines");

    public string GuideChange => T("書き換えて実行する", "Edit and run");

    public string GuideAnswered => T("答えは、いまここにあるデータのものです。", "The result is from the data currently available here.");

    public string GuideTurn => T("前後の章", "Previous and next chapters");

    public string ReferenceTitle => T("スキーマの説明", "Schema reference");

    public string ReferenceLead => T(
        "質問できる項目のすべてです。説明は英語ですが、もとの列名は日本語のまま入っています。",
        "All fields you can query, with the Japanese names of their source columns.");

    public string ReferenceSearch => T("項目を探す", "Find a field or type");

    public string ReferenceFound(string search, int count) =>
        T($"「{search}」に{Number(count)}件見つかりました。", count == 1 ? $"1 result for “{search}”." : $"{Number(count)} results for “{search}”.");

    public string ReferenceMore(int count) => T($"ほか{Number(count)}件", $"and {Number(count)} more");

    public string ReferenceAll => T("すべての型を見る", "All types");

    public string ReferenceRoots => T("質問の入り口", "Root fields");

    public string ReferenceRootsNote => T("右は、得られるものの型です。", "The return type is shown on the right.");

    public string ReferenceArguments => T("引数も見る", "Show arguments");

    public string ReferenceObjects => T("答えの型", "Object types");

    public string ReferenceEnums => T("決まった値（列挙）", "Enumerations");

    public string ReferenceInputs => T("条件や並び順の型", "Filter, order and other input types");

    public string ReferenceScalars => T("値の型", "Scalars");

    public string ReferenceLists => T("一覧の型", "List types");

    public string ReferenceInterfaces => T("共通の型：", "Implements");

    public string ReferencePossible => T("次のいずれかです：", "One of:");

    public string ReferenceFields => T("項目", "Fields");

    public string ReferenceValues => T("値", "Values");

    public string ReferenceDeprecated => T("廃止予定：", "Deprecated:");

    public string ReferenceArgumentsOf(int count) => T($"引数（{count}）", count == 1 ? "1 argument" : $"{count} arguments");

    public string ReferencePages => T("ページ", "Pages");

    public string ReferenceExample => T("例", "Example");

    public string ReferenceUses => T("使われているところ", "Used by");

    public string ReferenceKind(string kind) => kind switch
    {
        "OBJECT" => T("答えの型", "object"),
        "INPUT_OBJECT" => T("入力の型", "input"),
        "ENUM" => T("列挙", "enumeration"),
        "INTERFACE" => T("共通の型", "interface"),
        "UNION" => T("いずれかの型", "union"),
        _ => T("値の型", "scalar"),
    };

    public string ErrorsTitle => T("エラーの一覧と直し方", "Error codes and fixes");

    public string ErrorsLead => T(
        "errors の extensions.code に入るコードごとに、何が起きたかと、どうすればよいかをまとめています。",
        "What each error code in extensions.code means and what to do.");

    public string ErrorsSearch => T("コードや言葉で探す", "Search by code or word");

    public string ErrorsFound(int count) => T($"{Number(count)}件", count == 1 ? "1 code" : $"{Number(count)} codes");

    public string ErrorsCure => T("対応", "What to do");

    public string ErrorsStatuses => T("HTTPの状態コード", "HTTP statuses");

    public IReadOnlyList<(string Status, string Meaning)> ErrorsOfStatus =>
    [
        ("200", T("答えがあります。errors が一緒に入ることもあります。", "A response. It may contain errors as well as data.")),
        ("400", T("リクエストか質問に誤りがあり、何も実行していません。", "The request or query is invalid. Nothing was run.")),
        ("403", T("このページからは受け付けられません。", "Not accepted from this origin, or turned off.")),
        ("404", T("そのアドレスには何もありません。", "There is nothing at this address.")),
        ("405", T("そのアドレスでは使えないメソッドです。", "This method is not supported at this address.")),
        ("406", T("求められた形式では返せません。", "The requested format is not available.")),
        ("413", T("本文が大きすぎます。", "The request body is too large.")),
        ("415", T("本文の形式が読み取れません。", "The format of the request body is not supported.")),
        ("500", T("gatewayの不具合です。メッセージの番号を運営者に伝えてください。", "An internal error. Tell the operator the number in the message.")),
        ("503", T("いまは応答できません。少し待ってから、もう一度送ってください。", "Temporarily unavailable. Wait a moment and try again.")),
    ];

    public string TermsTitle => T("利用条件とクレジット", "Terms and credit");

    public string TermsLead => T(
        "データは、それぞれの公開者が定めたライセンスで使えます。使うときは、公開者の名前を示してください。",
        "You can use the data under the licences set by its publishers. Credit the publisher when you use it.");

    public string TermsOfData => T("データを使うとき", "Using the data");

    public IReadOnlyList<string> TermsRules => japanese
        ?
        [
            "データセットごとのライセンスに従ってください。ライセンスの記載がないものは、公開者に確かめてください。",
            "アプリや紙面には、下のクレジットの文をそのまま表示できます。加工したときは、加工したことも書いてください。",
            "GraphQLでは一覧の credits で、ファイルではその中に、同じ文が付いています。",
            "公開者が、あなたのアプリや記事を認めたかのような表示はしないでください。",
        ]
        :
        [
            "Follow the licence of each data set. If none is stated, ask the publisher.",
            "You can use the credit lines below as they are. If you changed the data, say so.",
            "The same credit lines are included in GraphQL lists (credits) and in files.",
            "Do not suggest that the publisher endorses your app or article.",
        ];

    public string TermsLicences => T("ここにあるデータのライセンス", "Licences of this data");

    public string TermsMeaning => T("意味", "What it means");

    /// <summary>A short summary, for well-known licences only; the text of the licence is what counts.</summary>
    public string TermsMeaningOf(string? licence) => licence is null
        ? T("公開者がライセンスを示していません。利用の前に確かめてください。", "The publisher does not state a licence. Ask before you use the data.")
        : LicenceText.NameOf(licence).ToUpperInvariant().Replace('-', ' ') switch
        {
            var name when name.StartsWith("CC0", StringComparison.Ordinal) =>
                T("自由に使えます。出典の表示は義務ではありません。", "Free for any use. Crediting the source is not required."),
            var name when name.StartsWith("CC BY SA", StringComparison.Ordinal) => T(
                "出典を示し、加工したものも同じライセンスで公開すれば使えます。", "Credit the source and share adaptations under the same licence."),
            var name when name.StartsWith("CC BY NC", StringComparison.Ordinal)
                || name.StartsWith("CC BY ND", StringComparison.Ordinal) => T(
                "出典の表示のほかに制限があります。ライセンスの本文を確かめてください。", "There are restrictions besides crediting the source. Read the licence."),
            var name when name.StartsWith("CC BY", StringComparison.Ordinal) =>
                T("出典を示せば、商用も含めて使えます。", "Free for any use, including commercial use, if you credit the source."),
            _ => T("公開者の定める条件です。本文を確かめてください。", "The publisher’s own terms apply. Read them."),
        };

    public string TermsCredits => T("クレジットの文", "Credit lines");

    public string TermsCreditsNote => T("そのまま写して使えます。", "You can copy them as they are.");

    public string TermsSearch => T("データセットや公開者を探す", "Find a data set or a publisher");

    public string TermsFound(int count) => T($"{Number(count)}件", count == 1 ? "1 data set" : $"{Number(count)} data sets");

    public string TermsNothing => T(
        "該当するデータセットはありません。言葉を減らすか、自治体の名前や「AED」などの種類の名前でお試しください。",
        "No data set matches all these words. Try fewer words, the name of a city or a kind such as AED.");

    public string TermsOfGateway => T("この窓口について", "About this service");

    public IReadOnlyList<string> TermsGateway => japanese
        ?
        [
            "公開されたファイルを読み取って提供するもので、内容の正しさや最新であることは保証しません。大切なことは、公開者の情報を確かめてください。",
            "緊急時の判断を、この窓口のデータだけに頼らないでください。",
            "誰でも無料で使えます。ほかの利用を妨げるような大量の要求は、断られることがあります。",
            "質問の本文や変数は記録しません。クッキーは、質問を書く画面（Banana Cake Pop）の案内を閉じておくためのものだけです。",
        ]
        :
        [
            "It provides data read from files as published and does not guarantee that it is correct or up to date. Check important "
                + "information with the publisher.",
            "Do not rely on this data alone in an emergency.",
            "It is free for everyone. Large numbers of requests that affect other users may be refused.",
            "Queries and variables are not logged. The only cookie keeps a notice in the query editor (Banana Cake Pop) closed.",
        ];
}
