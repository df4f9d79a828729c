using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts of the check, the workshop and the form for questions.</summary>
public sealed partial class Words
{
    public string Of(PageText text) => T(text.Japanese, text.English);

    public string DeskTrail => T("現在の位置", "You are here");

    public string DeskProblemHeading => T("入力内容を確認してください", "There is a problem");

    public string DeskProblemTitle(string title) => T($"エラー：{title}", $"Error: {title}");

    public string DeskBefore => T("前へ", "Previous");

    public string DeskAfter => T("次へ", "Next");

    public string CheckTitle => T("公開前のファイルチェック", "Check a file before publishing");

    public string CheckLead => T(
        "公開する前の表や地図のファイルを選ぶと、直したほうがよいところを、行と列を示してお知らせします。",
        "Choose a table or map file that you plan to publish to see what to fix, by row and column.");

    public string CheckChoose => T("ファイルを選んでください", "Choose a file");

    public string CheckForms => T(
        "CSV、Excel（xlsx・xls）、OpenDocument、GeoJSON、KML、シェープファイル（一式、またはZIP）、ZIPを確認できます。",
        "Supports CSV, Excel (xlsx, xls), OpenDocument, GeoJSON, KML, Shapefiles (all files or a ZIP) and ZIP.");

    public string CheckMost(CheckBounds bounds) => T(
        $"合わせて{bounds.Megabytes} MB、{bounds.Files}個まで選べます。", $"Up to {bounds.Files} files, {bounds.Megabytes} MB in total.");

    public string CheckCode => T("全国地方公共団体コード（任意）", "Municipality code (optional)");

    public string CheckCodeHint => T(
        "ファイルに公開者のコードがないときに入力してください。6桁の数字です。", "6 digits. Enter it if the file does not contain the publisher’s code.");

    public string CheckDo => T("チェックする", "Check");

    public string CheckAsPage => T("結果をHTMLファイルで受け取る", "Result as HTML file");

    public string CheckAsTable => T("結果をCSVで受け取る", "Result as CSV");

    public string CheckNotKept => T(
        "ファイルも結果も保存しません。確認が終わると、どちらも残りません。",
        "Files and results are not stored. Both are discarded when the check is done.");

    public string CheckFlagsNote => T(
        "「--」で始まる指定は、コマンドで使う場合のものです。この画面では、ファイルを直すか、コードを入力してもう一度チェックしてください。",
        "Options starting with -- are for the command line. Here, fix the file or enter your municipality code, then check it again.");

    public string CheckWhat => T("分かること", "What the check shows");

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
            "What to fix first and how: row, column and a correct example",
            "Which kind of data and which layout the file is read as",
            "How complete each column is and which values could not be read",
            "Where the places are on a map; places far from the others are red",
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
            "Put only one table on a sheet, with headings in the first row.",
            "Remove columns that must not be published, such as names and phone numbers of individuals.",
            "Excel files can stay as they are. To save as CSV, choose “CSV UTF-8”.",
        ];

    public string CheckToWorkshop => T("練習してみる：表を直す6つのステップ", "Practise: clean up a table in six steps");

    public string CheckClosed => T("この環境では、ブラウザーでのチェックを使えません。", "Checking files in the browser is not available here.");

    public string CheckClosedHow => T(
        "運営者が設定（--check on）で有効にするか、お手元のコンピューターで次のコマンドを実行してください。",
        "The operator can turn it on (--check on), or you can run this on your own computer:");

    public string CheckAnother => T("別のファイルをチェックする", "Check another file");

    public string TakeAlong => T("結果を持ち帰る", "Save the result");

    public string TakeAlongNote => T(
        "印刷するか、表にして保存できます。このページを閉じると、結果は残りません。", "Print it or save it as a table. The result is lost when you close this page.");

    public string TakeTable => T("CSVで保存", "Save as CSV");

    public string CheckProblem(CheckProblem problem, CheckBounds bounds) => problem switch
    {
        Models.CheckProblem.NoFile => T("ファイルが選ばれていません。チェックするファイルを選んでください。", "No file was chosen. Choose a file to check."),
        Models.CheckProblem.TooLarge => T(
            $"ファイルが大きすぎます。チェックできるのは、合わせて{bounds.Megabytes} MBまでです。シートや地域ごとに分けてください。",
            $"The file is too large. You can check up to {bounds.Megabytes} MB in total. Split it by sheet or district."),
        Models.CheckProblem.TooMany => T(
            $"ファイルが多すぎます。一度に選べるのは{bounds.Files}個までです。",
            $"Too many files. You can choose up to {bounds.Files} at once."),
        Models.CheckProblem.CodeUnknown => T(
            "全国地方公共団体コードは、6桁（検査数字を除くと5桁）の数字で入力してください。例：082112",
            "Enter the municipality code as 6 digits (5 without the check digit), for example 082112."),
        Models.CheckProblem.FormUnknown => T(
            "結果の形式（as）は、html か csv です。ページで見るときは指定しません。",
            "The result can be requested as html or csv (as=csv); without as it is a page."),
        Models.CheckProblem.Unreadable => T(
            "ファイルを最後まで受け取れませんでした。もう一度選んで送ってください。", "The file was not received completely. Choose it again and resend it."),
        Models.CheckProblem.Busy => T(
            "ほかの人のファイルをチェックしています。10秒ほど待って、もう一度送ってください。",
            "Other files are being checked. Wait about ten seconds and send it again."),
        Models.CheckProblem.TooLong => T(
            $"{bounds.Seconds}秒以内に終わりませんでした。ファイルを分けるか、しばらくしてからもう一度送ってください。",
            $"The check did not finish within {bounds.Seconds} seconds. Split the file or try again later."),
        Models.CheckProblem.CrossOrigin => T(
            "別のサイトのページから送られたため、受け付けませんでした。このページから送ってください。",
            "The request came from a page on another site. Send it from this page."),
        _ => CheckClosed,
    };

    public string WorkshopTitle => T("表を直す6つのステップ", "Clean up a table in six steps");

    public string WorkshopLead => T(
        "架空の都市「見本市」のAEDの一覧を、誰でも使えるデータに直していく練習です。30分ほどで終わります。",
        "Practise turning a fictional city’s AED list into data that any program can read. It takes about 30 minutes.");

    public string WorkshopHow => T(
        "各ステップのファイルを保存してExcelで直し、チェックにかけて、次のステップのファイルと見比べてください。印刷して配ることもできます。",
        "Save the file for each step, fix it in Excel, check it, and compare it with the file for the next step. You can print this page.");

    public string WorkshopStep(int number) => T($"ステップ{number}", $"Step {number}:");

    public string WorkshopBefore => T("このステップのファイルを保存", "Save the file for this step");

    public string WorkshopSays => T("チェックの結果", "Check result");

    public string WorkshopMend => T("Excelでの直し方", "How to fix it in Excel");

    public string WorkshopDone => T("できあがり", "Done");

    public string WorkshopDoneNote => T(
        "注意もエラーもないファイルになりました。空欄の列が「情報」として残りますが、分からない欄は空欄のままで正しい書き方です。",
        "No errors or warnings are left. Empty columns remain as notes, but leaving unknown values empty is correct.");

    public string AskTitle => T("質問してみる", "Run a query");

    public string AskLead => T(
        "GraphQLの質問を書いて「実行」を押すと、下に答えが出ます。書き方は次のページにあります。",
        "Write a GraphQL query and press Run to see the result below. Learn how to write one:");

    public string AskVariablesHint => T("（JSON、なければ空欄）", "(JSON, optional)");

    public string AskDo => T("実行", "Run");

    public string AskAnswer => T("答え", "Result");

    public string AskRefused => T("質問に直すところがあります", "There is a problem with the query");

    public string AskProblem(AskProblem problem) => problem == Page.AskProblem.Off
        ? T("この環境では、アドレスに書いた質問を受け付けていません。", "Queries in the URL are not accepted here.")
        : T("変数は { \"名前\": 値 } の形のJSONで書いてください。", "Write the variables as a JSON object: { \"name\": value }.");
}
