using System.Security.Cryptography;
using System.Text;

namespace Gateway.Http.Ide;

/// <summary>
/// The page of Banana Cake Pop with one more script, which opens a document at once. Its licence permits changes, and asks that they are
/// stated: in the page, in the README and beside the licence.
/// </summary>
internal sealed class IdePage
{
    public const string ScriptName = "open.js";

    /// <summary>The cookie by which the page remembers that it has advertised another product; it reads this one and no other.</summary>
    public const string NoBanner = "chillicream_bcp_legacy_info_shown=true; Path=/; SameSite=Lax; Max-Age=31536000";

    private const string End = "</body>";

    private const string Change =
        "<!-- NOTICE: this page of Banana Cake Pop was modified by Open data gateway. The script open.js was added, which presses "
        + "\"Create Document\" on the first visit and leads phones to a simpler form, and its service worker does nothing, so that the "
        + "page is not loaded again during that visit. Nothing else was changed. -->"
        + "<script src=\"" + ScriptName + "\" defer></script>";

    private IdePage(byte[] bytes)
    {
        Bytes = bytes;
        Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"";
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public string Tag { get; }

    /// <summary>The script added to the page.</summary>
    public static ReadOnlyMemory<byte> Script { get; } = Encoding.UTF8.GetBytes(
        """
        // Opens a document on the first visit, so that a question stands there at once; a tab from an earlier visit is kept.
        (() => {
          const end = Date.now() + 15000;
          const look = () => {
            if (document.querySelector(".monaco-editor")) return;
            const words = [...document.querySelectorAll("*")];
            const button = words.find((e) => !e.childElementCount && e.textContent.trim() === "Create Document");
            if (button) button.click();
            else if (Date.now() < end) setTimeout(look, 100);
          };
          look();

          // The page is made for a desk: a phone is led to a form that fits it.
          if (matchMedia("(max-width: 40rem)").matches) {
            const link = document.createElement("a");
            link.href = location.pathname.replace(/\/(graphql|try\/[^/]*)\/.*$/i, "/ask");
            link.textContent = navigator.language.startsWith("ja") ? "スマートフォン向けの画面で問い合わせる" : "Use the form for phones";
            link.style.cssText = "position:fixed;left:0;right:0;bottom:0;z-index:9999;padding:.9rem;text-align:center;"
              + "background:#1b4b6b;color:#fff;font:600 1rem sans-serif";
            document.body.append(link);
          }
        })();

        """.ReplaceLineEndings("\n"));

    /// <summary>Null if the gateway was built without the page.</summary>
    public static IdePage? Of(IdeFiles files)
    {
        if (files.Find(IdeFiles.Page) is not { } file)
        {
            return null;
        }

        var text = File.ReadAllText(file.Path);
        var end = text.LastIndexOf(End, StringComparison.Ordinal);
        return new IdePage(Encoding.UTF8.GetBytes(text.Insert(end < 0 ? text.Length : end, Change)));
    }
}
