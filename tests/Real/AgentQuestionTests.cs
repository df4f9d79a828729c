using Gateway.Tests.Cli;
using Gateway.Tests.Http;
using Gateway.Tests.Http.Agents;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>What an agent learns about a real city: what its files say, whom to credit, and what is unknown.</summary>
public sealed class AgentQuestionTests
{
    private static readonly string[] Files =
    [
        "ichikawa/122033_101_public_facility.csv", "ichikawa/122033_103_evacuation_space.csv", "ichikawa/122033_104_population.csv",
        "ichikawa/122033_108_aed.csv", "ichikawa/122033_109_care_service.csv", "yaizu/222127_public_toilet.csv",
        "yaizu/222127_public_wireless_lan.csv", "yaizu/222127_preschool.csv", "yaizu/222127_tourism.csv",
        "takamatsu/0066_202602.from_xlsx.csv", "takamatsu/0063_cultural_property.csv", "takamatsu/0065_public_toilet.csv",
        "takamatsu/0081_event_list.csv",
    ];

    [RealFilesFact]
    public async Task Of_a_real_city_an_agent_is_told_what_its_files_say_and_what_they_leave_open()
    {
        using var program = new CapturedProgram();
        var database = program.Path("city.db");
        await program.RunAsync(
            "import", RealFiles.PathOf("ichikawa/122033_108_aed.csv"), RealFiles.PathOf("ichikawa/122033_104_population.csv"),
            "--database", database);
        await using var served = await Served.StartAsync(("database", database));
        using var agent = new AgentClient(served.Url);

        var devices = await agent.UseAsync("facilities", """{"kind":"AED","municipality":"市川市","first":3}""");
        var people = await agent.UseAsync("population", """{"municipality":"市川市","first":1}""");
        var children = await agent.UseAsync("population", """{"municipality":"122033","age_from":0,"age_to":5,"first":1}""");

        Assert.StartsWith("191 places; 3 shown.", devices.Text, StringComparison.Ordinal);
        Assert.Contains("Unknown: whether 3 of those shown are open", devices.Text, StringComparison.Ordinal);
        Assert.Matches("Credit: 出典：「[^」]+」（千葉県市川市）.* / ", devices.Text);
        Assert.StartsWith("市川市: 492489 people, survey of 2023-03-31.", people.Text, StringComparison.Ordinal);
        Assert.Contains("0 to 5 years: unknown people", children.Text, StringComparison.Ordinal);
    }

    /// <summary>Those of the forty questions that the files of these cities can answer, and the answers in the files.</summary>
    [RealFilesFact]
    public async Task The_questions_of_the_sample_city_are_answered_of_real_ones_by_the_same_plans()
    {
        using var program = new CapturedProgram();
        var database = program.Path("cities.db");
        await program.RunAsync(["import", .. Files.Select(RealFiles.PathOf), "--database", database]);
        await using var served = await Served.StartAsync(("database", database));
        using var agent = new AgentClient(served.Url);

        var faults = new List<string>();
        foreach (var question in AgentQuestion.Read("tests/Real/agent-questions.json"))
        {
            faults.AddRange((await question.AskAsync(agent)).Faults);
        }

        Assert.Empty(faults);
    }
}
