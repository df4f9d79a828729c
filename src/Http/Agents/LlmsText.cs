using System.Globalization;
using System.Text;
using Gateway.Http.Answers;
using Gateway.Http.Pages;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Agents;

/// <summary>What a language model that comes to the address should know: what this is, and how to query it (<c>/llms.txt</c>).</summary>
internal sealed class LlmsText(Wire wire, bool hasDoor)
{
    public const string Path = "/llms.txt";

    public Task HandleAsync(HttpContext http) => MethodRefusal.IsReadMethod(http)
        ? PageWriter.WriteAsync(http, new PageAnswer(200, Write(Address.Of(http))) { ContentType = "text/plain; charset=utf-8" })
        : MethodRefusal.WriteAsync(http, "GET, HEAD, OPTIONS");

    private string Write(string address)
    {
        var text = new StringBuilder($"""
            # Open data of Japanese cities

            > 自治体オープンデータ（施設、避難所、イベント、人口、予算、ごみ、給食、バスなど）を検索・取得できるサービスです。鍵は要りません。
            > Rows as published by cities. Nothing is guessed: null and unknown mean not published, never "no" or 0.
            > State the credit (licence, publisher) that comes with an answer, and the date of its data.


            """);
        if (hasDoor)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                ## Tools for agents (Model Context Protocol, streamable HTTP, no session)

                - [{address}{AgentDoor.Path}]({address}{AgentDoor.Path}): search, facilities, events, population, describe, run_document


                """);
        }

        text.Append(CultureInfo.InvariantCulture, $"""
            ## APIs

            - [REST API]({address}{ApiAddress.Path}): the documents below; [OpenAPI 3.1]({address}{ApiAddress.OpenApi})
            - [GraphQL]({address}{Address.GraphQL}): POST with query and variables; [schema]({address}{Address.GraphQL}?sdl)
            - [Guide]({address}{GuidePages.Path}): filters, pages, dates, nulls, errors
            - [Data sets]({address}/datasets): available data with dates and licences

            ## REST documents


            """);
        foreach (var contract in wire.Contracts())
        {
            var words = contract.Words;
            var about = $"{address}{ApiAddress.About}/{contract.Name}";
            text.Append(CultureInfo.InvariantCulture, $"- [{contract.Name}]({about}): {words.Title} / {words.JapaneseTitle}. ");
            text.Append(contract.Parameters.Count == 0 ? "No parameters" : "Parameters: ");
            text.AppendJoin(", ", contract.Parameters.Select(one => one.Name + (one.IsRequired ? "*" : ""))).Append('\n');
        }

        return text.Append("\n* = required\n").ToString();
    }
}
