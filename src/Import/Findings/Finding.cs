namespace Gateway.Import.Findings;

/// <summary>Something noticed in a file while reading it.</summary>
/// <param name="Rule">The rule that applies.</param>
/// <param name="Line">The line of the file where the row starts, 1-based; null = about the file as a whole.</param>
/// <param name="Column">The heading of the column; null = about the row.</param>
/// <param name="Value">The text in question.</param>
/// <param name="Detail">A sentence to add to the rule's message.</param>
internal sealed record Finding(Rule Rule, int? Line = null, string? Column = null, string? Value = null, Wording? Detail = null)
{
    /// <summary>What would be right here; null = as the rule says.</summary>
    public string? ValidExample { get; init; }

    public string Message => Detail is null ? Rule.Message : $"{Rule.Message} {Detail.English}";

    public string Japanese => Rule.Japanese + Detail?.Japanese;

    public string Text(bool inJapanese) => inJapanese ? Japanese : Message;
}

/// <summary>A rule of the importer.</summary>
/// <param name="Name">A short name, stable between versions.</param>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Japanese">The same in Japanese, for people in city halls.</param>
/// <param name="IsPerColumn">Whether it is about a column as a whole and is reported once.</param>
internal sealed record Rule(string Name, Severity Severity, string Message, string Japanese, bool IsPerColumn = false)
{
    /// <summary>Whether it points at people: shown only to those who check or import the file.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The rule of the cause: where that applies too, this one is merged into its report.</summary>
    public Rule? FollowsFrom { get; init; }

    /// <summary>Why it matters, what to do and what would be right.</summary>
    public Advice? Advice => AdviceBook.Of(this);

    public string Text(bool inJapanese) => inJapanese ? Japanese : Message;

    public static Rule Info(string name, string message, string japanese) => new(name, Severity.Info, message, japanese);

    /// <summary>Makes a rule like <see cref="Info"/>, about a column as a whole.</summary>
    public static Rule Column(string name, string message, string japanese) =>
        new(name, Severity.Info, message, japanese, IsPerColumn: true);

    public static Rule Warning(string name, string message, string japanese) => new(name, Severity.Warning, message, japanese);

    public static Rule Error(string name, string message, string japanese) => new(name, Severity.Error, message, japanese);

    /// <summary>Compares only the names: they identify a rule, and a file may have many findings.</summary>
    public bool Equals(Rule? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A sentence in both languages.</summary>
internal sealed record Wording(string English, string Japanese)
{
    /// <summary>Joins two sentences.</summary>
    public Wording And(Wording next) => new($"{English} {next.English}", Japanese + next.Japanese);

    public string In(bool japanese) => japanese ? Japanese : English;
}
