using Gateway.Graph.Contracts;
using Gateway.Page;

namespace Gateway.Http.Rest;

/// <summary>
/// The texts of the OpenAPI description, in both languages side by side. Descriptions of fields come from the schema, in English with the
/// Japanese names of the standard, whatever the language.
/// </summary>
internal sealed class OpenApiWords(Language language)
{
    public string Title => T("自治体オープンデータ", "Open data of cities");

    public string Lead => T(
        "自治体オープンデータの登録済みの問い合わせを、それぞれ1つのアドレスで提供します。公表されていない値は null で、推測した値は入りません。"
        + "データの出典として表示する文は、回答の credits にあります。",
        "The trusted documents of this gateway, each at its own URL. Values that a city did not publish are null, "
        + "never guessed. The credits of a response say whom to credit.");

    /// <summary>A link to the same in the other language.</summary>
    public string Other(string address) => T($"In English: {address}?lang=en", $"日本語: {address}?lang=ja");

    public string Licence => T("データセットごとの利用条件（credits、licence）", "See each data set (credits, licence)");

    public string Key => T(
        "鍵は必須ではありません。鍵を発行しているサービスでは、鍵ごとの上限が適用されます。",
        "No key is required. If the gateway issues keys, each key has its own limits.");

    public string Answer => T("回答。ETag は、どのデータに基づくかを示します。", "The response. `ETag` identifies its data.");

    public string Wrong => T(
        "パラメーターが誤っているか足りない、または回答できませんでした。どれがなぜかは problem にあります。",
        "A parameter is invalid or missing, or the request could not be answered. The problem says which and why.");

    public string BadKey => T("送られた鍵が誤っているか、無効です。", "The API key that was sent is mistyped or not valid.");

    public string NotInThisForm => T("この形式では回答できません。", "The response is not available in this format.");

    public string TooMuch => T(
        "1分あたりの上限を超えました。Retry-After の秒数だけ待ってから、もう一度お試しください。",
        "The client exceeded its rate limit. Retry after `Retry-After` seconds.");

    public string Busy => T(
        "一度に多くの問い合わせがあるか、いまデータを読めません。Retry-After の秒数だけ待ってから、もう一度お試しください。",
        "The queue is full, or the data is temporarily unavailable. Retry after `Retry-After` seconds.");

    public string Format => T(
        "回答の形式。Accept より優先されます。ファイルには、回答にある1つの一覧の行が入ります。",
        "The format of the response. It overrides `Accept`. A file contains the rows of the single list in the response.");

    public string Problem => T("誤りの内容（RFC 9457）。", "What is wrong (RFC 9457).");

    public string ProblemType => T(
        "この種類の誤りを説明するページ。コードがステータスそのものの場合は about:blank。",
        "The page that explains errors with this code; about:blank if the code is the status.");

    public string ProblemTitle => T("ステータスの名前。", "The name of the status.");

    public string ProblemStatus => T("ステータス。", "The status.");

    public string ProblemDetail => T("何が誤りで、どうすればよいか。", "What is wrong and how to fix it.");

    public string ProblemParameter => T("誤っているパラメーター（ある場合）。", "The invalid parameter, if any.");

    public string Summary(DocumentWords document) => T(document.JapaneseTitle, document.Title);

    /// <summary>Returns the title in the other language, and what the document is for, in English if it has no Japanese text.</summary>
    public string Description(DocumentWords document)
    {
        var text = document.JapaneseText.Length > 0 ? T(document.JapaneseText, document.Text) : document.Text;
        return $"{T(document.Title, document.JapaneseTitle)}\n\n{text}".Trim();
    }

    public string Parameter(Parameter parameter) => T(
        $"{JapaneseForm(parameter.Shape)}。{parameter.Text}", parameter.Text ?? $"It {ParameterValue.Expected(parameter.Shape)}.");

    /// <summary>Returns how values are written, in Japanese.</summary>
    public static string JapaneseForm(Shape shape) => shape switch
    {
        ListShape list => $"複数指定できます。それぞれ{JapaneseForm(list.Item)}",
        EnumShape => "下の名前のいずれか",
        InputShape { IsFlat: true } => "角括弧で中身を指定します",
        InputShape input => $"{input.Name} 型のJSONオブジェクト",
        ScalarShape { Name: "Int" or "Long" } => "整数",
        ScalarShape { Name: "Float" } => "数値（例 36.045）",
        ScalarShape { Name: "Boolean" } => "true または false",
        ScalarShape { Name: "LocalDate" } => "日付（例 2026-11-24）",
        ScalarShape { Name: "LocalTime" } => "時刻（例 08:30:00）",
        ScalarShape { Name: "LocalDateTime" } => "日本の日時（例 2026-11-24T08:30:00）",
        ScalarShape { Name: "DateTime" } => "日時（例 2026-11-24T08:30:00+09:00）",
        ScalarShape { Name: "URL" } => "アドレス（例 https://example.jp/）",
        ScalarShape { Name: "ID" } => "回答にあった id",
        _ => "文字列",
    };

    private string T(string japanese, string english) => language == Language.Japanese ? japanese : english;
}
