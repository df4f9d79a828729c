using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts of the check, the workshop and the form for questions.</summary>
public sealed partial class Words
{
    public string Of(PageText text) => T(text.Japanese, text.English);

    public string DeskTrail => T("現在の位置", "Where you are");

    public string DeskProblemHeading => T("入力内容を確認してください", "There is a problem");

    public string DeskProblemTitle(string title) => T($"エラー：{title}", $"Error: {title}");

    public string DeskBefore => T("前へ", "Previous");

    public string DeskAfter => T("次へ", "Next");

    public string CheckTitle => T("公開前のファイルチェック", "Check a file before it is published");

    public string CheckLead => T(
        "公開する前の表や地図のファイルを選ぶと、直したほうがよいところを、行と列を示してお知らせします。",
        "Choose a table or a map that you are about to publish, and read what is to be mended in it, by row and column.");

    public string CheckChoose => T("ファイルを選んでください", "Choose a file");

    public string CheckForms => T(
        "CSV、Excel（xlsx・xls）、OpenDocument、GeoJSON、KML、シェープファイル（一式、またはZIP）、ZIPを確認できます。",
        "CSV, Excel (xlsx, xls), OpenDocument, GeoJSON, KML, Shapefiles (all their files, or a zip) and zip archives.");

    public string CheckMost(CheckBounds bounds) => T(
        $"合わせて{bounds.Megabytes} MB、{bounds.Files}個まで選べます。", $"Up to {bounds.Files} files with {bounds.Megabytes} MB together.");

    public string CheckCode => T("全国地方公共団体コード（任意）", "Code of your municipality (optional)");

    public string CheckCodeHint => T(
        "ファイルに公開者のコードがないときに入力してください。6桁の数字です。", "For files that do not tell whose they are: 6 digits.");

    public string CheckDo => T("チェックする", "Check");

    public string CheckAsPage => T("結果をHTMLファイルで受け取る", "Result as an HTML file");

    public string CheckAsTable => T("結果をCSVで受け取る", "Result as CSV");

    public string CheckNotKept => T(
        "ファイルも結果も保存しません。確認が終わると、どちらも残りません。",
        "Neither the file nor the result is kept: when the check is done, both are gone.");

    public string CheckFlagsNote => T(
        "「--」で始まる指定は、コマンドで使う場合のものです。この画面では、ファイルを直すか、コードを入力してもう一度チェックしてください。",
        "What begins with -- is for the command line. Here mend the file, or give the code of your municipality, and check it again.");

    public string CheckWhat => T("分かること", "What it tells");

    public IReadOnlyList<string> CheckTells => japanese
        ?
        [
            "最初に直すところと、その直し方（行・列・正しい記入例）",
            "どの様式の、どの種類のデータとして読めるか",
            "列ごとの入力率と、読み取れなかった値",
            "地図での位置。大きく離れた地点は赤で示します",
        ]
        :
        [
            "What to mend first, and how: row, column and an example of what is right",
            "As which kind of data, and by which layout, it is read",
            "How far each column is filled, and which values were not understood",
            "Where the places lie on a map; those far from the others are red",
        ];

    public string CheckGood => T("チェックの前に", "Before you check");

    public IReadOnlyList<string> CheckAdvice => japanese
        ?
        [
            "1枚のシートに表をひとつだけ置き、1行目を見出しにします。",
            "個人の氏名や電話番号など、公開しない情報を含むファイルは、先にその列を消してください。",
            "Excelのファイルはそのままで構いません。CSVにするときは「CSV UTF-8」を選びます。",
        ]
        :
        [
            "One table on a sheet, with the headings in the first row.",
            "Take out columns that are not to be published, such as names and telephone numbers of private persons.",
            "Excel files may stay as they are; as CSV choose “CSV UTF-8”.",
        ];

    public string CheckToWorkshop => T("練習してみる：表を直す6つのステップ", "Practise it: six steps from a messy table to a good one");

    public string CheckClosed => T("この環境では、ブラウザーでのチェックを使えません。", "Files are not checked in the browser here.");

    public string CheckClosedHow => T(
        "運営者が設定（--check on）で有効にするか、お手元のコンピューターで次のコマンドを実行してください。",
        "The operator can switch it on (--check on); or run this on your own machine:");

    public string CheckAnother => T("別のファイルをチェックする", "Check another file");

    public string TakeAlong => T("結果を持ち帰る", "Take the result along");

    public string TakeAlongNote => T(
        "印刷するか、表にして保存できます。このページを閉じると、結果は残りません。", "Print it, or keep it as a table. It is gone when this page is closed.");

    public string TakeTable => T("CSVで保存", "Save as CSV");

    public string CheckProblem(CheckProblem problem, CheckBounds bounds) => problem switch
    {
        Models.CheckProblem.NoFile => T("ファイルが選ばれていません。チェックするファイルを選んでください。", "No file was chosen. Choose the file to be checked."),
        Models.CheckProblem.TooLarge => T(
            $"ファイルが大きすぎます。チェックできるのは、合わせて{bounds.Megabytes} MBまでです。シートや地域ごとに分けてください。",
            $"The file is too large. At most {bounds.Megabytes} MB are checked at once: split it by sheet or by district."),
        Models.CheckProblem.TooMany => T(
            $"ファイルが多すぎます。一度に選べるのは{bounds.Files}個までです。",
            $"These are too many files. At most {bounds.Files} are checked at once."),
        Models.CheckProblem.CodeUnknown => T(
            "全国地方公共団体コードは、6桁（検査数字を除くと5桁）の数字で入力してください。例：082112",
            "The code of a municipality has 6 digits, or 5 without the check digit, such as 082112."),
        Models.CheckProblem.Unreadable => T(
            "ファイルを最後まで受け取れませんでした。もう一度選んで送ってください。", "The file did not arrive as a whole. Choose it again and send it once more."),
        Models.CheckProblem.Busy => T(
            "ほかの人のファイルをチェックしています。10秒ほど待って、もう一度送ってください。",
            "Other files are being checked just now. Wait ten seconds, and send it again."),
        Models.CheckProblem.TooLong => T(
            $"{bounds.Seconds}秒以内に終わりませんでした。ファイルを分けるか、しばらくしてからもう一度送ってください。",
            $"It was not done within {bounds.Seconds} seconds. Split the file, or send it again in a while."),
        Models.CheckProblem.CrossOrigin => T(
            "別のサイトのページから送られたため、受け付けませんでした。このページから送ってください。",
            "It came from a page of another site. Send it from this page."),
        _ => CheckClosed,
    };

    public string WorkshopTitle => T("表を直す6つのステップ", "Six steps from a messy table to a good one");

    public string WorkshopLead => T(
        "架空の都市「見本市」のAEDの一覧を、誰でも使えるデータに直していく練習です。30分ほどで終わります。",
        "Practise with the list of AEDs of a fictional city until every program can read it. It takes half an hour.");

    public string WorkshopHow => T(
        "各ステップのファイルを保存してExcelで直し、チェックにかけて、次のステップのファイルと見比べてください。印刷して配ることもできます。",
        "Save the file of each step, mend it in Excel, check it, and compare it with the file of the next step. The page can be printed.");

    public string WorkshopStep(int number) => T($"ステップ{number}", $"Step {number}:");

    public string WorkshopBefore => T("このステップのファイルを保存", "Save the file of this step");

    public string WorkshopSays => T("チェックの結果", "What the check says");

    public string WorkshopMend => T("Excelでの直し方", "How to mend it in Excel");

    public string WorkshopDone => T("できあがり", "Done");

    public string WorkshopDoneNote => T(
        "注意もエラーもないファイルになりました。空欄の列が「情報」として残りますが、分からない欄は空欄のままで正しい書き方です。",
        "There is neither an error nor a warning left. Columns that are empty remain as notes: empty is right where nothing is known.");

    public string AskTitle => T("質問してみる", "Ask a question");

    public string AskLead => T(
        "GraphQLの質問を書いて「実行」を押すと、下に答えが出ます。書き方は次のページにあります。",
        "Write a question in GraphQL, press Run, and read the answer below. How to write one is told here:");

    public string AskVariablesHint => T("（JSON、なければ空欄）", "(JSON; may be empty)");

    public string AskDo => T("実行", "Run");

    public string AskAnswer => T("答え", "Answer");

    public string AskRefused => T("質問に直すところがあります", "The question was refused");

    public string AskProblem(AskProblem problem) => problem == Page.AskProblem.Off
        ? T("この環境では、アドレスに書いた質問を受け付けていません。", "Questions in an address are not taken here.")
        : T("変数は { \"名前\": 値 } の形のJSONで書いてください。", "Write the variables as a JSON object: { \"name\": value }.");
}
