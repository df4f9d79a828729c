namespace Gateway.Page;

/// <summary>The texts of the pages about the REST API.</summary>
public sealed partial class Words
{
    public string ApiTitle => T("REST API", "REST API");

    public string ApiLead => T(
        "よくある質問を、ひとつのアドレスで取得できます。鍵も登録も要りません。返ってくるのはJSONで、一覧はCSVなどのファイルとしても受け取れます。",
        "Get the answer to a common question from a single URL. No API key or registration is needed. Responses are JSON; "
            + "lists are also available as files such as CSV.");

    public string GuideToApi => T("GraphQLを書かずに、アドレスひとつで取得", "get data from a URL, without GraphQL");

    public string ApiOpenApi => T("OpenAPI 3.1の説明書", "OpenAPI 3.1 description");

    public string ApiAgents => T("AIエージェント向けの案内", "For AI agents");

    public string ApiDocuments => T("取得できるもの", "Endpoints");

    public string ApiHow => T("書き方", "How to write a URL");

    public string ApiLists => T("複数の値は、同じ名前を繰り返して指定します。", "To pass several values, repeat the parameter.");

    public string ApiObjects => T("まとまった値は、角括弧で中身を指定します。", "To pass an object, set each of its members in square brackets.");

    public string ApiForms => T(
        "一覧をファイルで受け取るには、format に形式を指定します（csv、xlsx、geojson など）。",
        "To get a list as a file, set format (csv, xlsx, geojson and others).");

    public string ApiNull => T(
        "公表されていない値は null です。推測した値が入ることはありません。", "Unpublished values are null. Values are never guessed.");

    public string ApiErrors => T(
        "間違いがあるときは、どこをどう直せばよいかを application/problem+json で返します。",
        "Errors are returned as application/problem+json and say what is wrong and how to fix it.");

    public string ApiParameters => T("パラメーター", "Parameters");

    public string ApiNoParameters => T("パラメーターはありません。", "No parameters.");

    public string ApiRequired => T("必須", "required");

    public string ApiSeveral => T("複数可", "repeatable");

    public string ApiDefault(string value) => T($"省略時は {value}", $"default {value}");

    public string ApiTry => T("このデータで試す", "Try it with this data");

    public string ApiExample => T("コマンド例", "Example command");

    public string ApiAsGraphQL => T("GraphQLでの書き方", "GraphQL equivalent");
}
