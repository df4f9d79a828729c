using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts about keys and limits.</summary>
public sealed partial class Words
{
    public string KeysTitle => T("APIキー", "API keys");

    public string KeysLead => T(
        "このデータは、キーがなくても使えます。キーを付けると、利用量をアドレスごとではなくキーごとに数えます。登録は要りません。",
        "Everything here can be asked without a key. With one, what you ask is counted for your key and not for your address. "
        + "There is no registration.");

    public string KeyMade => T("キーを作りました。", "Here is your key.");

    public string KeyMadeOnce => T(
        "このキーは、この画面にだけ表示されます。今すぐ安全な場所に控えてください。こちらには、キーそのものは残りません。"
            + "30日以内に使い始めてください。400日使われないキーは無効になります。",
        "It is shown here once and never again: keep it in a safe place now. The gateway itself does not keep it. "
            + "Use it within 30 days; a key that nobody uses for 400 days ends.");

    public string KeyRevoked => T("キーを無効にしました。数秒のうちに使えなくなります。", "The key is revoked, and works nowhere within a few seconds.");

    public string KeyUsage => T("最近30日の利用量", "The last 30 days");

    public string KeyUnused => T("このキーの利用は、まだありません。", "Nothing was asked with this key yet.");

    public string KeyDay => T("日", "Day");

    public string KeyRequests => T("リクエスト", "Requests");

    public string KeyCost => T("費用", "Cost");

    public string KeyRefused => T("断った数", "Refused");

    public string KeyLimits => T("1分間に使える量", "What you may ask in a minute");

    public IReadOnlyList<string> LimitLines(LimitTerms limits) => !limits.AreSet
        ? [T("回数や量の制限はありません。", "There is no limit to how much you may ask.")]
        :
    [
        T($"キーなし（アドレスごと）：{Limit(limits.Requests, limits.Cost)}", $"Without a key, by address: {Limit(limits.Requests, limits.Cost)}"),
        .. limits.HasKeys ? (string[])[T($"キーあり（キーごと）：{KeyLimit(limits)}", $"With a key: {KeyLimit(limits)}")] : [],
        T("残りの量は、応答の RateLimit ヘッダーで分かります。使い切ると 429 を返し、待つ秒数を Retry-After で知らせます。",
            "What is left stands in the header RateLimit of every answer. When it is used up, the answer is 429 and says in Retry-After "
            + "how many seconds to wait."),
    ];

    public string KeyGet => T("キーを作る", "Get a key");

    public string KeyWhy => T("キーを使うと、利用量をアプリごとに確かめられます。", "With a key you see how much your app asks.");

    public string KeyGetNote => T(
        "ボタンを押すと、すぐに新しいキーを表示します。ひとつのアプリにひとつで足ります。1日に作れるのは10個までです。",
        "It is made at once. One is enough for an app; you may make 10 a day.");

    public string KeyMake => T("新しいキーを作る", "Make a key");

    public string KeyUse => T("キーの使い方", "How to send it");

    public IReadOnlyList<string> KeyUses => japanese
        ?
        [
            "リクエストに「Authorization: Bearer gk_…」または「X-Api-Key: gk_…」のヘッダーを付けます。",
            "WebSocketでは、最初のメッセージ connection_init の payload に「apiKey」として入れます。",
            "プログラムから利用量を見るには、キーを付けて /keys/usage を開きます（JSON）。",
        ]
        :
        [
            "Send it in the header Authorization: Bearer gk_…, or X-Api-Key: gk_…",
            "On a WebSocket put it into the payload of connection_init, as apiKey.",
            "A program sees its usage at /keys/usage, with the key in the header (JSON).",
        ];

    public string KeyHave => T("お持ちのキー", "A key you have");

    public string KeyYours => T("キー", "Your key");

    public string KeyYoursHint => T("gk_ で始まる41文字です。", "It begins with gk_ and has 41 characters.");

    public string KeyShowUsage => T("利用量を見る", "Show its usage");

    public string KeyRevoke => T("このキーを無効にする", "Revoke it");

    public string KeyProblem(KeyProblem problem) => problem switch
    {
        Models.KeyProblem.CrossOrigin => T(
            "別のサイトの画面から送られたため、受け付けませんでした。この画面のボタンを押してください。",
            "This was sent from a page of another site. Use the button on this page."),
        Models.KeyProblem.TooMany => T(
            "今日はもう10個のキーを作りました。お持ちのキーを使うか、明日もう一度お試しください。",
            "10 keys were made from your address today. Use one of these, or come again tomorrow."),
        Models.KeyProblem.TooManyAttempts => T(
            "多くのキーが試されました。少し待ってからもう一度お試しください。", "Too many keys were tried from your address. Wait a moment and try again."),
        Models.KeyProblem.Mistyped => T(
            "キーの形が正しくありません。打ち間違いか、途中で切れていないか確かめてください。",
            "This is not a complete key. Check whether it is mistyped or cut off."),
        Models.KeyProblem.Unknown => T(
            "このキーは登録されていないか、すでに無効です（長く使われなかったキーも無効になります）。",
            "This key is unknown, already revoked, or expired because it was unused."),
        Models.KeyProblem.Unavailable => T(
            "いまはデータベースに書き込めません。少し後でもう一度お試しください。", "The database cannot be written right now. Try again soon."),
        _ => T("送られた内容が読み取れません。この画面からもう一度お試しください。", "The form could not be read. Try again from this page."),
    };

    private string KeyLimit(LimitTerms limits) => Limit(
        limits.KeyRequests > 0 ? limits.KeyRequests : limits.Requests, limits.KeyCost > 0 ? limits.KeyCost : limits.Cost);

    private string Limit(int requests, int cost) => (requests, cost) switch
    {
        (0, 0) => T("制限はありません", "no limit"),
        (_, 0) => T($"{Number(requests)}リクエスト", $"{Number(requests)} requests"),
        (0, _) => T($"費用の合計{Number(cost)}", $"operations that cost {Number(cost)} together"),
        _ => T($"{Number(requests)}リクエスト、費用の合計{Number(cost)}", $"{Number(requests)} requests that cost {Number(cost)} together"),
    };
}
