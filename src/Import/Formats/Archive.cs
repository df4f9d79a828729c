using System.IO.Compression;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// A zip archive. Nothing is unpacked to disk, so the paths of its members lead nowhere; what they claim to hold is added up before
/// anything is read, and no more than that is read.
/// </summary>
internal sealed class Archive(ImportSource source, IntakeLimits limits)
{
    /// <summary>What every program calls the map in its .kmz archives: the name of the archive says more.</summary>
    private const string MainMap = "doc.kml";

    /// <summary>What a zip archive is, if it is no archive of files: workbooks are zip archives too.</summary>
    public static SourceForm FormOf(ImportSource source)
    {
        using var zip = Open(source);
        return zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? SourceForm.Workbook
            : OpenSheets.Are(zip) ? SourceForm.OpenDocument
            : SourceForm.Archive;
    }

    /// <summary>The members that hold tables as far as their names and starts tell, each as a source of its own; and the others.</summary>
    public Attempt<ArchiveMembers> Members()
    {
        List<(int Index, string Name, long Length)> all, tables;
        List<string> others;
        IReadOnlySet<string> feeds;
        using (var zip = Open(source))
        {
            if (Refuse(zip) is { } refusal)
            {
                return refusal;
            }

            all = [.. zip.Entries.Select((e, i) => (i, NameOf(e), e.Length)).Where(m => !IsShadow(m.Item2))];
            feeds = FeedMembers.Folders(all.Select(m => m.Name));
            var files = FileSet.WithoutCompanions(all, m => m.Name);
            tables = [.. files.Where(m => ImportFiles.IsTable(m.Name) || IsLookedInto(zip.Entries[m.Index], m.Name, feeds)
                || IsOfFeed(zip.Entries[m.Index], m.Name, feeds))];
            others = [.. files.Except(tables).Select(m => m.Name).Where(name => !name.EndsWith('/') && !IsEmptyOfFeed(name, feeds))];
        }

        return tables.Count == 0
            ? new FileFailure("archive-empty", "The archive holds no table.")
            {
                Detail = others.Count == 0 ? null : FirstNames.InBrackets(others),
            }
            : new ArchiveMembers([.. WithFeeds([.. tables.Select(m => (m.Name, Member(m, all)))], feeds)], others);
    }

    /// <summary>The tables of a timetable know each other.</summary>
    private IEnumerable<ImportSource> WithFeeds(IReadOnlyList<(string Name, ImportSource Source)> tables, IReadOnlySet<string> folders)
    {
        var feeds = folders.ToDictionary(folder => folder, folder => new TransitFeed(
            $"{source.Name}/{folder}", new Lazy<FeedFacts>(() => new FeedReader(member => tables.FirstOrDefault(
                table => FeedMembers.FolderOf(table.Name) == folder && FeedMembers.MemberOf(table.Name) == member).Source).Read()))
        { Folder = source.Folder }, StringComparer.Ordinal);
        return tables.Select(table => FeedMembers.IsText(table.Name)
            && feeds.GetValueOrDefault(FeedMembers.FolderOf(table.Name)) is { } feed
            ? table.Source with
            {
                Feed = new FeedPart(FeedMembers.MemberOf(table.Name), feed),
                Hint = $"{CalledBy(feeds.Count > 1 ? FeedMembers.FolderOf(table.Name) : "")} {table.Source.Hint}",
            }
            : table.Source);
    }

    /// <summary>Tables of all timetables have one name: the archive says whose they are, and the folder where it holds more.</summary>
    private string CalledBy(string folder) =>
        $"{Path.GetFileNameWithoutExtension(source.Hint)} {folder.Replace('/', ' ')}".Trim();

    private FileFailure? Refuse(ZipArchive zip)
    {
        if (zip.Entries.Any(e => e.FullName is "mimetype" or "[Content_Types].xml"))
        {
            return new FileFailure("office", "This is an office document, but no Excel workbook; save it as .xlsx or CSV.");
        }

        if (zip.Entries.Count > limits.ArchiveMembers)
        {
            return new FileFailure("archive-members",
                $"The archive has {zip.Entries.Count} members; at most {limits.ArchiveMembers} are opened.");
        }

        if (zip.Entries.Any(e => e.Length < 0)
            || zip.Entries.Sum(e => Math.Min(e.Length, long.MaxValue / limits.ArchiveMembers)) > limits.ArchiveUnpacked)
        {
            return new FileFailure("archive-size", $"Unpacked, the archive is larger than {limits.ArchiveUnpacked >> 20} MB.");
        }

        return zip.Entries.FirstOrDefault(e => e.Length > limits.PackingRatioFrom
            && e.Length / Math.Max(1, e.CompressedLength) > limits.PackingRatio) is { } bomb
            ? new FileFailure("archive-ratio", $"{NameOf(bomb)} is packed so tightly that it can be no table.")
            : null;
    }

    /// <summary>What must be jumped about in (a workbook) is held in memory; the rest is unpacked anew each time it is read.</summary>
    private ImportSource Member((int Index, string Name, long Length) one, IReadOnlyList<(int Index, string Name, long Length)> all)
    {
        var (index, name, length) = one;
        var member = new ImportSource($"{source.Name}/{name}", () => OpenMember(index))
        {
            Hint = Path.GetFileName(name) is MainMap
                ? Path.ChangeExtension(source.Hint, Path.GetExtension(MainMap))
                : Path.GetFileName(name),
            Encoding = source.Encoding,
            Sheet = source.Sheet,
            Beside = ending => all.FirstOrDefault(m => m.Name.Equals(Path.ChangeExtension(name, null) + ending,
                StringComparison.OrdinalIgnoreCase)) is { Name: not null } found ? Member(found, all) : null,
            Siblings = () => all.Where(m => m.Index != index && FeedMembers.FolderOf(m.Name) == FeedMembers.FolderOf(name))
                .Select(m => Member(m, all) with { Name = Path.GetFileName(m.Name) }),
        };
        byte[]? kept = null;
        return Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLS" or ".XLSM" or ".ODS" && length <= limits.WorkbookBytes
            ? member with { Open = () => new MemoryStream(kept ??= ReadAll(index, length), writable: false) }
            : member;
    }

    private byte[] ReadAll(int index, long length)
    {
        using var stream = OpenMember(index);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        // Only at the end of the stream is it known whether the bytes are the right ones.
        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException("A member is longer than it says.");
    }

    private MemberStream OpenMember(int index)
    {
        var zip = Open(source);
        try
        {
            var entry = zip.Entries[index];
            return entry.IsEncrypted
                ? throw new ExcelDataReader.Exceptions.InvalidPasswordException("encrypted")
                : new MemberStream(entry, zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>Names are read byte by byte here, see <see cref="NameOf"/>.</summary>
    private static ZipArchive Open(ImportSource source) => new(source.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);

    /// <summary>Archives made on a Japanese Windows write names in CP932 and do not say so; others do so in UTF-8.</summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        if (entry.FullName.Any(c => c > '\u00FF'))
        {
            return entry.FullName;
        }

        var bytes = Encoding.Latin1.GetBytes(entry.FullName);
        foreach (var encoding in (Encoding[])[TextEncodings.Utf8, TextEncodings.Cp932])
        {
            try
            {
                return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // The next encoding may fit.
            }
        }

        return entry.FullName;
    }

    /// <summary>Texts beside a timetable are looked into as tables of it.</summary>
    private static bool IsLookedInto(ZipArchiveEntry entry, string name, IReadOnlySet<string> feeds)
    {
        if (!FileStart.TellsMore(name) || entry.IsEncrypted || (FeedMembers.IsText(name) && feeds.Contains(FeedMembers.FolderOf(name))))
        {
            return false;
        }

        using var stream = entry.Open();
        return FileStart.HoldsTable(stream, name);
    }

    /// <summary>A table of a timetable; what is encrypted says so when it is opened.</summary>
    private static bool IsOfFeed(ZipArchiveEntry entry, string name, IReadOnlySet<string> feeds)
    {
        if (!FeedMembers.IsMember(name) && !(FeedMembers.IsText(name) && feeds.Contains(FeedMembers.FolderOf(name))))
        {
            return false;
        }

        if (feeds.Contains(FeedMembers.FolderOf(name)) && FeedMembers.IsNeeded(name))
        {
            return true;
        }

        if (entry.IsEncrypted)
        {
            return FeedMembers.IsMember(name);
        }

        using var stream = entry.Open();
        return FeedMembers.HasRows(stream, name);
    }

    /// <summary>A timetable has tables with nothing but a header, which say nothing that would be missed.</summary>
    private static bool IsEmptyOfFeed(string name, IReadOnlySet<string> feeds) =>
        FeedMembers.IsMember(name) && feeds.Contains(FeedMembers.FolderOf(name));

    /// <summary>What macOS, Windows and editors leave beside the files.</summary>
    private static bool IsShadow(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name).StartsWith('.')
            || Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal)
            || Path.GetFileName(name) is "Thumbs.db" or "desktop.ini";
}

/// <summary>What an archive holds.</summary>
/// <param name="Tables">Each as a source of its own.</param>
/// <param name="LeftOut">The names of what is left out, because it holds no table.</param>
internal sealed record ArchiveMembers(IReadOnlyList<ImportSource> Tables, IReadOnlyList<string> LeftOut);
