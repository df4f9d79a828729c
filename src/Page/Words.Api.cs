namespace Gateway.Page;

/// <summary>The texts of the pages about the REST API.</summary>
public sealed partial class Words
{
    public string ApiTitle => T("REST API", "REST API");

    public string ApiLead => T(
        "よくある質問を、ひとつのアドレスで取得できます。鍵も登録も要りません。返ってくるのはJSONで、一覧はCSVなどのファイルとしても受け取れます。",
        "Common questions, each at an address of its own. No key, no registration. What comes back is JSON; lists come as files too.");

    public string GuideToApi => T("GraphQLを書かずに、アドレスひとつで取得", "without GraphQL, by an address alone");

    public string ApiOpenApi => T("OpenAPI 3.1の説明書", "The description in OpenAPI 3.1");

    public string ApiAgents => T("AIエージェント向けの案内", "For AI agents");

    public string ApiDocuments => T("取得できるもの", "What there is");

    public string ApiHow => T("書き方", "How to write an address");

    public string ApiLists => T("複数の値は、同じ名前を繰り返して指定します。", "For several values, say the same name several times.");

    public string ApiObjects => T("まとまった値は、角括弧で中身を指定します。", "What has parts is said part by part, in brackets.");

    public string ApiForms => T(
        "一覧をファイルで受け取るには、format に形式を指定します（csv、xlsx、geojson など）。",
        "For a list as a file, say its format: csv, xlsx, geojson and others.");

    public string ApiNull => T(
        "公表されていない値は null です。推測した値が入ることはありません。", "What nobody published is null; nothing is ever guessed.");

    public string ApiErrors => T(
        "間違いがあるときは、どこをどう直せばよいかを application/problem+json で返します。",
        "What is wrong is told as application/problem+json, with what would be right.");

    public string ApiParameters => T("パラメーター", "Parameters");

    public string ApiNoParameters => T("パラメーターはありません。", "There are none.");

    public string ApiRequired => T("必須", "required");

    public string ApiSeveral => T("複数可", "several");

    public string ApiDefault(string value) => T($"省略時は {value}", $"without it {value}");

    public string ApiTry => T("このデータで試す", "Try it on this data");

    public string ApiExample => T("コマンド例", "On the command line");

    public string ApiAsGraphQL => T("GraphQLでの書き方", "The same in GraphQL");
}
