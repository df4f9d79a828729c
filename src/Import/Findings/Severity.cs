namespace Gateway.Import.Findings;

/// <summary>How much a finding matters; the names in upper case are those of the graph's enumeration.</summary>
internal enum Severity
{
    /// <summary>Understood after interpretation; nothing is lost.</summary>
    Info,

    /// <summary>Taken, but doubtful.</summary>
    Warning,

    /// <summary>A value or a row could not be used.</summary>
    Error,
}
