namespace Gateway.Page;

/// <summary>The texts of the guide, the schema reference, the error codes and the terms.</summary>
public sealed partial class Words
{
    public string GuideTitle => T("質問のしかた", "How to ask");

    public string GuideLead => T(
        "アプリやサイトからデータを使う人のための手引きです。どの章にも、その場で実行できる例と答えがあります。",
        "For those who build apps and sites with the data. Each chapter has an example that runs, with the answer it has here.");

    public string GuideMore => T("あわせて読む", "Beside it");

    public string GuideToAsk => T("スマートフォンでも使える、質問を書くだけの画面", "a plain form, for phones too");

    public string GuideToReference => T("すべての型と項目。日本語の列名でも探せます", "all types and fields; Japanese names of columns are found too");

    public string GuideToErrors => T("コードごとに、何が起きたかと直し方", "each code, what happened and what to do");

    public string GuideToTerms => T("ライセンスとクレジットの表示", "licences, and whom to name");

    public string GuideChange => T("書き換えて実行する", "Change it and run it");

    public string GuideAnswered => T("答えは、いまここにあるデータのものです。", "The answer is that of the data which is here now.");

    public string GuideTurn => T("前後の章", "Chapters before and after");

    public string ReferenceTitle => T("スキーマの説明", "Schema reference");

    public string ReferenceLead => T(
        "質問できる項目のすべてです。説明は英語ですが、もとの列名は日本語のまま入っています。",
        "Everything that can be asked for, with the Japanese names of the columns it comes from.");

    public string ReferenceSearch => T("項目を探す", "Find a field or type");

    public string ReferenceFound(string search, int count) =>
        T($"「{search}」に{Number(count)}件見つかりました。", count == 1 ? $"1 entry for “{search}”." : $"{Number(count)} entries for “{search}”.");

    public string ReferenceMore(int count) => T($"ほか{Number(count)}件", $"and {Number(count)} more");

    public string ReferenceAll => T("すべての型を見る", "All types");

    public string ReferenceRoots => T("質問の入り口", "Where questions begin");

    public string ReferenceRootsNote => T("右は、得られるものの型です。", "To the right stands the type of what comes.");

    public string ReferenceArguments => T("引数も見る", "With their arguments");

    public string ReferenceObjects => T("答えの型", "Types of answers");

    public string ReferenceEnums => T("決まった値（列挙）", "Enumerations");

    public string ReferenceInputs => T("条件や並び順の型", "Filters, orders and other inputs");

    public string ReferenceScalars => T("値の型", "Scalars");

    public string ReferenceLists => T("一覧の型", "What carries lists");

    public string ReferenceInterfaces => T("共通の型：", "It is a");

    public string ReferencePossible => T("次のいずれかです：", "It is one of");

    public string ReferenceFields => T("項目", "Fields");

    public string ReferenceValues => T("値", "Values");

    public string ReferenceDeprecated => T("廃止予定：", "Deprecated:");

    public string ReferenceArgumentsOf(int count) => T($"引数（{count}）", count == 1 ? "1 argument" : $"{count} arguments");

    public string ReferencePages => T("ページ", "Pages");

    public string ReferenceExample => T("例", "Example");

    public string ReferenceUses => T("使われているところ", "Where it is used");

    public string ReferenceKind(string kind) => kind switch
    {
        "OBJECT" => T("答えの型", "object"),
        "INPUT_OBJECT" => T("入力の型", "input"),
        "ENUM" => T("列挙", "enumeration"),
        "INTERFACE" => T("共通の型", "interface"),
        "UNION" => T("いずれかの型", "union"),
        _ => T("値の型", "scalar"),
    };

    public string ErrorsTitle => T("エラーの一覧と直し方", "Errors and their cures");

    public string ErrorsLead => T(
        "errors の extensions.code に入るコードごとに、何が起きたかと、どうすればよいかをまとめています。",
        "For each code in extensions.code of an error: what happened, and what to do.");

    public string ErrorsSearch => T("コードや言葉で探す", "Find a code or a word");

    public string ErrorsFound(int count) => T($"{Number(count)}件", count == 1 ? "1 code" : $"{Number(count)} codes");

    public string ErrorsCure => T("対応", "What to do");

    public string ErrorsStatuses => T("HTTPの状態コード", "HTTP statuses");

    public IReadOnlyList<(string Status, string Meaning)> ErrorsOfStatus =>
    [
        ("200", T("答えがあります。errors が一緒に入ることもあります。", "An answer, perhaps with errors beside the data.")),
        ("400", T("リクエストか質問に誤りがあり、何も実行していません。", "The request or its question is not right; nothing was run.")),
        ("403", T("このページからは受け付けられません。", "Not taken from where it came, or switched off.")),
        ("404", T("そのアドレスには何もありません。", "There is nothing at this address.")),
        ("405", T("そのアドレスでは使えないメソッドです。", "The address does not know this method.")),
        ("406", T("求められた形式では返せません。", "The form that is wanted cannot be sent.")),
        ("413", T("本文が大きすぎます。", "The body is too large.")),
        ("415", T("本文の形式が読み取れません。", "The body has a form that is not read.")),
        ("500", T("gatewayの不具合です。メッセージの番号を運営者に伝えてください。", "A fault of the gateway: tell the operator the number in the message.")),
        ("503", T("いまは応答できません。少し待ってから、もう一度送ってください。", "There is no answer just now: ask again in a while.")),
    ];

    public string TermsTitle => T("利用条件とクレジット", "Terms and credit");

    public string TermsLead => T(
        "データは、それぞれの公開者が定めたライセンスで使えます。使うときは、公開者の名前を示してください。",
        "The data may be used under the licences of those who published it. Name them where you show it.");

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
            "Follow the licence of each data set. Where none is stated, ask its publisher.",
            "The sentences below can be shown as they are. Say so where you changed the data.",
            "The same sentences come with each list of the graph (credits), and in the files.",
            "Do not show the data as if its publisher stood behind your app or article.",
        ];

    public string TermsLicences => T("ここにあるデータのライセンス", "Licences of what is here");

    public string TermsMeaning => T("意味", "What it means");

    /// <summary>A short summary, for well-known licences only; the text of the licence is what counts.</summary>
    public string TermsMeaningOf(string? licence) => licence is null
        ? T("公開者がライセンスを示していません。利用の前に確かめてください。", "Its publisher states none: ask before you use it.")
        : LicenceText.NameOf(licence).ToUpperInvariant().Replace('-', ' ') switch
        {
            var name when name.StartsWith("CC0", StringComparison.Ordinal) =>
                T("自由に使えます。出典の表示は義務ではありません。", "Free for any use; naming the source is not required."),
            var name when name.StartsWith("CC BY SA", StringComparison.Ordinal) => T(
                "出典を示し、加工したものも同じライセンスで公開すれば使えます。", "Name the source, and share what you make of it alike."),
            var name when name.StartsWith("CC BY NC", StringComparison.Ordinal)
                || name.StartsWith("CC BY ND", StringComparison.Ordinal) => T(
                "出典の表示のほかに制限があります。ライセンスの本文を確かめてください。", "There are limits beside naming the source: read the licence."),
            var name when name.StartsWith("CC BY", StringComparison.Ordinal) =>
                T("出典を示せば、商用も含めて使えます。", "Free for any use when the source is named."),
            _ => T("公開者の定める条件です。本文を確かめてください。", "Terms of its publisher: read them."),
        };

    public string TermsCredits => T("クレジットの文", "Whom to name");

    public string TermsCreditsNote => T("そのまま写して使えます。", "To be copied as they are.");

    public string TermsSearch => T("データセットや公開者を探す", "Find a data set or a publisher");

    public string TermsFound(int count) => T($"{Number(count)}件", count == 1 ? "1 data set" : $"{Number(count)} data sets");

    public string TermsNothing => T(
        "該当するデータセットはありません。言葉を減らすか、自治体の名前や「AED」などの種類の名前でお試しください。",
        "No data set has all these words. Try fewer of them, the name of a city, or that of a kind, such as AED.");

    public string TermsOfGateway => T("この窓口について", "The gateway itself");

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
            "It reads files as they were published and promises neither that they are right nor that they are up to date. Where it "
                + "matters, ask the publisher.",
            "Do not rest decisions in an emergency on it alone.",
            "Everybody may use it without charge; so many requests that others suffer may be refused.",
            "Neither questions nor their values are logged. The only cookie keeps a notice of the IDE (Banana Cake Pop) closed.",
        ];
}
