using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The texts about keys and limits.</summary>
public sealed partial class Words
{
    public string KeysTitle => T("APIキー", "API keys");

    public string KeysLead => T(
        "このデータは、キーがなくても使えます。キーを付けると、利用量をアドレスごとではなくキーごとに数えます。登録は要りません。",
        "You can use this data without a key. With a key, your usage is counted for the key instead of your address. "
        + "No registration is needed.");

    public string KeyMade => T("キーを作りました。", "Your key has been created.");

    public string KeyMadeOnce => T(
        "このキーは、この画面にだけ表示されます。今すぐ安全な場所に控えてください。こちらには、キーそのものは残りません。"
            + "30日以内に使い始めてください。400日使われないキーは無効になります。",
        "This key is shown only once. Save it in a safe place now: the gateway does not store it. "
            + "Start using it within 30 days. A key that is not used for 400 days expires.");

    public string KeyRevoked => T("キーを無効にしました。数秒のうちに使えなくなります。", "The key has been revoked. It will stop working within a few seconds.");

    public string KeyUsage => T("最近30日の利用量", "Usage in the last 30 days");

    public string KeyUnused => T("このキーの利用は、まだありません。", "This key has not been used yet.");

    public string KeyDay => T("日", "Day");

    public string KeyRequests => T("リクエスト", "Requests");

    public string KeyCost => T("費用", "Cost");

    public string KeyRefused => T("断った数", "Refused");

    public string KeyLimits => T("1分間に使える量", "Limits per minute");

    public IReadOnlyList<string> LimitLines(LimitTerms limits) => !limits.AreSet
        ? [T("回数や量の制限はありません。", "There are no usage limits.")]
        :
    [
        T($"キーなし（アドレスごと）：{Limit(limits.Requests, limits.Cost)}", $"Without a key, per address: {Limit(limits.Requests, limits.Cost)}"),
        .. limits.HasKeys ? (string[])[T($"キーあり（キーごと）：{KeyLimit(limits)}", $"With a key, per key: {KeyLimit(limits)}")] : [],
        T("残りの量は、応答の RateLimit ヘッダーで分かります。使い切ると 429 を返し、待つ秒数を Retry-After で知らせます。",
            "The RateLimit header of each response shows what is left. When the limit is used up, the response is 429 and Retry-After "
            + "says how many seconds to wait."),
    ];

    public string KeyGet => T("キーを作る", "Get a key");

    public string KeyWhy => T("キーを使うと、利用量をアプリごとに確かめられます。", "With a key, you can see your app’s usage.");

    public string KeyGetNote => T(
        "ボタンを押すと、すぐに新しいキーを表示します。ひとつのアプリにひとつで足ります。1日に作れるのは10個までです。",
        "A new key is shown immediately. One key per app is enough. You can create up to 10 keys a day.");

    public string KeyMake => T("新しいキーを作る", "Create a key");

    public string KeyUse => T("キーの使い方", "How to use a key");

    public IReadOnlyList<string> KeyUses => japanese
        ?
        [
            "リクエストに「Authorization: Bearer gk_…」または「X-Api-Key: gk_…」のヘッダーを付けます。",
            "WebSocketでは、最初のメッセージ connection_init の payload に「apiKey」として入れます。",
            "プログラムから利用量を見るには、キーを付けて /keys/usage を開きます（JSON）。",
        ]
        :
        [
            "Send it in the header Authorization: Bearer gk_… or X-Api-Key: gk_…",
            "On a WebSocket, send it as apiKey in the payload of connection_init.",
            "Programs can get their usage from /keys/usage, with the key in the header (JSON).",
        ];

    public string KeyHave => T("お持ちのキー", "Your existing key");

    public string KeyYours => T("キー", "Key");

    public string KeyYoursHint => T("gk_ で始まる41文字です。", "It starts with gk_ and has 41 characters.");

    public string KeyShowUsage => T("利用量を見る", "Show usage");

    public string KeyRevoke => T("このキーを無効にする", "Revoke key");

    public string KeyProblem(KeyProblem problem) => problem switch
    {
        Models.KeyProblem.CrossOrigin => T(
            "別のサイトの画面から送られたため、受け付けませんでした。この画面のボタンを押してください。",
            "The request came from a page on another site. Use the button on this page."),
        Models.KeyProblem.TooMany => T(
            "今日はもう10個のキーを作りました。お持ちのキーを使うか、明日もう一度お試しください。",
            "10 keys were created from your address today. Use one of them or try again tomorrow."),
        Models.KeyProblem.TooManyAttempts => T(
            "多くのキーが試されました。少し待ってからもう一度お試しください。", "Too many keys were tried from your address. Wait a moment and try again."),
        Models.KeyProblem.Mistyped => T(
            "キーの形が正しくありません。打ち間違いか、途中で切れていないか確かめてください。",
            "The key is not in the right format. Check whether it is mistyped or cut off."),
        Models.KeyProblem.Unknown => T(
            "このキーは登録されていないか、すでに無効です（長く使われなかったキーも無効になります）。",
            "This key was not issued here, has been revoked, or has expired because it was not used."),
        Models.KeyProblem.Unavailable => T(
            "いまはデータベースに書き込めません。少し後でもう一度お試しください。", "The database is not writable right now. Try again later."),
        _ => T("送られた内容が読み取れません。この画面からもう一度お試しください。", "The request could not be read. Try again from this page."),
    };

    private string KeyLimit(LimitTerms limits) => Limit(
        limits.KeyRequests > 0 ? limits.KeyRequests : limits.Requests, limits.KeyCost > 0 ? limits.KeyCost : limits.Cost);

    private string Limit(int requests, int cost) => (requests, cost) switch
    {
        (0, 0) => T("制限はありません", "no limit"),
        (_, 0) => T($"{Number(requests)}リクエスト", $"{Number(requests)} requests"),
        (0, _) => T($"費用の合計{Number(cost)}", $"a total cost of {Number(cost)}"),
        _ => T($"{Number(requests)}リクエスト、費用の合計{Number(cost)}", $"{Number(requests)} requests, with a total cost of {Number(cost)}"),
    };
}
