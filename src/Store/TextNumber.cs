using System.IO.Hashing;
using System.Text;

namespace Gateway.Store;

/// <summary>The number stored for a text: the same in every database.</summary>
internal static class TextNumber
{
    public static long Of(string text) => unchecked((long)XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(text)));
}
