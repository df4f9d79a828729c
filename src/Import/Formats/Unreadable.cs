using ExcelDataReader.Exceptions;
using Gateway.Import.Findings;

namespace Gateway.Import.Formats;

/// <summary>Turns exceptions caused by a broken file, disk or archive into a failure of that source; others propagate.</summary>
internal static class Unreadable
{
    public static FileFailure? Try(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception error) when (Explain(error) is { } failure)
        {
            return failure;
        }
    }

    public static FileFailure? Explain(Exception error) => error switch
    {
        InvalidPasswordException => new FileFailure("password", "The file is password-protected; publish it without a password."),
        InvalidDataException => new FileFailure("damaged", $"The file is damaged: {error.Message}"),
        IOException or UnauthorizedAccessException => new FileFailure("unreadable", $"The file cannot be read: {error.Message}"),
        _ => null,
    };
}
