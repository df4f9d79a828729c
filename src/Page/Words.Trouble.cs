using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts shown when a page is not available.</summary>
public sealed partial class Words
{
    public string TroubleTitle(int status) => status switch
    {
        429 or 503 => T("少し待ってからお試しください", "Please wait a moment"),
        404 => NotFound,
        500 => T("この画面を表示できませんでした", "This page could not be shown"),
        _ => T("受け付けられませんでした", "The request was not accepted"),
    };

    public string TroubleText(Trouble trouble)
    {
        var seconds = trouble.Seconds ?? 1;
        var later = T($"{seconds}秒後にもう一度お試しください。", $"Try again in {seconds} {(seconds == 1 ? "second" : "seconds")}.");
        return trouble.Status switch
        {
            429 => T("1分間の上限を超えました。", "You have exceeded the limit per minute. ") + later,
            503 => T("いまは応答できません。", "Temporarily unavailable. ") + later,
            404 => NotFoundNote,
            500 => T("ゲートウェイの不具合です。運営者は次の番号で原因を調べられます。",
                "An internal error occurred. The operator can find the cause under this number."),
            _ => T("送られた内容をこの画面では扱えません。理由は次のとおりです。", "This page cannot handle the request, for the following reason."),
        };
    }
}
