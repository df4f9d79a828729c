namespace Gateway.Cli.Settings;

/// <summary>What the text of a setting must be.</summary>
/// <param name="Placeholder">What help shows in its place.</param>
/// <param name="Complaint">What is wrong with a text; null when nothing is.</param>
internal abstract record SettingForm(string Placeholder, Func<string, string?> Complaint);

/// <summary>And what it becomes.</summary>
/// <param name="Read">The value of a text with which nothing is wrong, in the folder that the program runs in.</param>
internal sealed record SettingForm<T>(string Placeholder, Func<string, string?> Complaint, Func<string, string, T> Read)
    : SettingForm(Placeholder, Complaint);
