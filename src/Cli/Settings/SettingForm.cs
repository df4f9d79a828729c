namespace Gateway.Cli.Settings;

/// <summary>The form that the text of a setting must have.</summary>
/// <param name="Placeholder">What help shows in place of a value.</param>
/// <param name="Complaint">Returns what is wrong with a text; null if nothing.</param>
internal abstract record SettingForm(string Placeholder, Func<string, string?> Complaint);

/// <summary>The same, with the value that the text is parsed to.</summary>
/// <param name="Read">Parses a valid text; takes the folder the program runs in.</param>
internal sealed record SettingForm<T>(string Placeholder, Func<string, string?> Complaint, Func<string, string, T> Read)
    : SettingForm(Placeholder, Complaint);
