using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts for readers who report an error in a row, and for publishers who answer.</summary>
public sealed partial class Words
{
    public string TalkTitle => T("内容の誤りについて", "Something wrong here?");

    public string TalkReport => T("この情報の誤りを知らせる", "Report an error on this page");

    public string TalkAbout(ReportKind kind) => T($"お知らせ：{ReportKind(kind)}", $"Reported: {ReportKind(kind)}");

    public string TalkAnswered(string day) => T($"{day}に公開者が回答", $"answered by the publisher on {day}");

    public string ReportTitle => T("情報の誤りを知らせる", "Report an error");

    public string ReportLead => T(
        "実際と違うところを教えてください。データを公開している自治体が確認します。お名前や連絡先は要りません。",
        "Tell us what is wrong. The publisher of the data will check it. No name or contact details are needed.");

    public string ReportWhat => T("どこが違いますか", "What is wrong?");

    public string ReportText => T("正しい内容や、気付いたこと", "Correct information, or what you noticed");

    public string ReportHint => T(
        "1,000文字まで。お名前、電話番号、メールアドレスなど、個人に関することは書かないでください。",
        "Up to 1,000 characters. Do not include names, phone numbers, email addresses or other personal information.");

    public string ReportSend => T("送る", "Send");

    public string ReportTaken => T("ありがとうございます。受け付けました。", "Thank you. Your report has been received.");

    public string ReportTakenNote(string number) => T(
        $"受付番号は {number} です。公開者が回答すると、この情報のページに表示されます。",
        $"Your report number is {number}. When the publisher answers, the answer will be shown on the page of this entry.");

    public string ReportBack => T("元のページに戻る", "Back to the page");

    public string ReportNumber(string number) => T($"受付番号 {number}", $"number {number}");

    public string ReportKind(ReportKind kind) => kind switch
    {
        Models.ReportKind.Gone => T("もうない・終わった", "No longer exists or has ended"),
        Models.ReportKind.Place => T("場所・住所が違う", "Wrong location or address"),
        Models.ReportKind.Hours => T("日時・時間・料金が違う", "Wrong dates, hours or fees"),
        Models.ReportKind.Contents => T("名前や内容が違う", "Wrong name or details"),
        _ => T("そのほか", "Something else"),
    };

    public string ReportProblem(ReportProblem problem) => problem switch
    {
        Models.ReportProblem.CrossOrigin => T(
            "別のサイトの画面から送られたため、受け付けませんでした。この画面から送ってください。",
            "The request came from a page on another site. Send it from this page."),
        Models.ReportProblem.NoKind => T("どこが違うかを選んでください。", "Choose what is wrong."),
        Models.ReportProblem.NoText => T("正しい内容や、気付いたことを書いてください。", "Enter the correct information, or what you noticed."),
        Models.ReportProblem.TooLong => T("1,000文字までにしてください。", "Enter up to 1,000 characters."),
        Models.ReportProblem.Personal => T(
            "電話番号かメールアドレスのようなものが含まれています。個人に関することは書かずに、もう一度送ってください。"
            + "電話番号の誤りは、「電話番号が違う」とだけ書いてください。",
            "Your text seems to contain a phone number or an email address. Send it again without personal information. "
            + "If a phone number is wrong, just write that it is wrong."),
        Models.ReportProblem.TooMany => T(
            "1時間に送れる数（5件）を超えました。時間をおいてもう一度お試しください。",
            "You have sent five reports within an hour. Try again later."),
        Models.ReportProblem.Unavailable => T(
            "いまは受け付けられません。少し後でもう一度お試しください。", "Reports cannot be accepted right now. Try again later."),
        _ => T("送られた内容が読み取れません。この画面からもう一度お試しください。", "The request could not be read. Try again from this page."),
    };

    public string BookTitle => T("利用者からのお知らせ", "Reader reports");

    public string BookLead => T(
        "回答は、その情報のページに公開されます。利用者の文章は公開されません。",
        "Answers are published on the page of the entry. What readers wrote is not published.");

    public string BookOpen(long count) => T($"対応中（{Number(count)}）", $"open ({Number(count)})");

    public string BookClosed(long count) => T($"完了（{Number(count)}）", $"closed ({Number(count)})");

    public string BookTable => T("すべてをCSVで", "All as CSV");

    public string BookEmpty => T("お知らせはありません。", "There are no reports.");

    public string BookRow => T("受け付けたときの行", "Row when the report was received");

    public string BookAnswer => T("回答（公開されます）", "Answer (public)");

    public string BookSave => T("回答する", "Answer");

    public string BookClose => T("完了にする", "Close");

    public string BookReopen => T("対応中に戻す", "Reopen");

    public string ReportState(bool closed) => closed ? T("完了", "closed") : T("対応中", "open");

    public IReadOnlyList<string> ReportColumns => japanese
        ? ["受付番号", "日時", "状態", "データセット", "名称", "ページ", "種類", "内容", "回答", "受け付けたときの行"]
        : ["number", "time", "state", "data set", "name", "page", "sort", "text", "answer", "row"];
}
