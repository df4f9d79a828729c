using System.IO.Compression;
using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// A zip archive. Nothing is unpacked to disk, so member paths cannot lead anywhere; the declared sizes are added up before anything is
/// read, and no more than that is read.
/// </summary>
internal sealed class Archive(ImportSource source, IntakeLimits limits)
{
    /// <summary>The name that every program gives the map in a .kmz archive: the name of the archive says more.</summary>
    private const string MainMap = "doc.kml";

    /// <summary>Returns what a zip file is: workbooks are zip archives too.</summary>
    public static SourceForm FormOf(ImportSource source)
    {
        using var zip = Open(source);
        return zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? SourceForm.Workbook
            : OpenSheets.Are(zip) ? SourceForm.OpenDocument
            : SourceForm.Archive;
    }

    /// <summary>
    /// Returns the members that hold tables, judging by names and starts, each as a source of its own, and the names of the others.
    /// </summary>
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
            ? new FileFailure("archive-empty", "The archive contains no table.")
            {
                Detail = others.Count == 0 ? null : FirstNames.InBrackets(others),
            }
            : new ArchiveMembers([.. WithFeeds([.. tables.Select(m => (m.Name, Member(m, all)))], feeds)], others);
    }

    /// <summary>Gives the tables of a timetable access to each other.</summary>
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

    /// <summary>
    /// Returns the name prefix for tables of a timetable, whose file names are always the same: the archive identifies it, together with
    /// the folder where it holds several.
    /// </summary>
    private string CalledBy(string folder) =>
        $"{Path.GetFileNameWithoutExtension(source.Hint)} {folder.Replace('/', ' ')}".Trim();

    private FileFailure? Refuse(ZipArchive zip)
    {
        if (zip.Entries.Any(e => e.FullName is "mimetype" or "[Content_Types].xml"))
        {
            return new FileFailure("office", "This is an office document, but not an Excel workbook; save it as .xlsx or CSV.");
        }

        if (zip.Entries.Count > limits.ArchiveMembers)
        {
            return new FileFailure("archive-members",
                $"The archive has {zip.Entries.Count} members; at most {limits.ArchiveMembers} are opened.");
        }

        if (zip.Entries.Any(e => e.Length < 0)
            || zip.Entries.Sum(e => Math.Min(e.Length, long.MaxValue / limits.ArchiveMembers)) > limits.ArchiveUnpacked)
        {
            return new FileFailure("archive-size", $"The unpacked archive is larger than {limits.ArchiveUnpacked >> 20} MB.");
        }

        return zip.Entries.FirstOrDefault(e => e.Length > limits.PackingRatioFrom
            && e.Length / Math.Max(1, e.CompressedLength) > limits.PackingRatio) is { } bomb
            ? new FileFailure("archive-ratio", $"The compression ratio of {NameOf(bomb)} is too high for a table.")
            : null;
    }

    /// <summary>
    /// Returns a member as a source: one that needs random access (a workbook) is held in memory; others are decompressed anew each time
    /// they are read.
    /// </summary>
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
        // Only reading to the end of the stream verifies the bytes.
        return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException("A file in the archive is longer than stated.");
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

    /// <summary>Opens the archive with names as raw bytes, for <see cref="NameOf"/> to decode.</summary>
    private static ZipArchive Open(ImportSource source) => new(source.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);

    /// <summary>Decodes a name: archives made on a Japanese Windows use CP932 without saying so; others do the same with UTF-8.</summary>
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

    /// <summary>
    /// Whether the start of a member shows that it is a table; texts beside a timetable are judged as tables of that instead.
    /// </summary>
    private static bool IsLookedInto(ZipArchiveEntry entry, string name, IReadOnlySet<string> feeds)
    {
        if (!FileStart.TellsMore(name) || entry.IsEncrypted || (FeedMembers.IsText(name) && feeds.Contains(FeedMembers.FolderOf(name))))
        {
            return false;
        }

        using var stream = entry.Open();
        return FileStart.HoldsTable(stream, name);
    }

    /// <summary>Whether the member is a table of a timetable; an encrypted one is reported when it is opened.</summary>
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

    /// <summary>Whether the member is a timetable table; those with nothing but a header need not be reported as left out.</summary>
    private static bool IsEmptyOfFeed(string name, IReadOnlySet<string> feeds) =>
        FeedMembers.IsMember(name) && feeds.Contains(FeedMembers.FolderOf(name));

    /// <summary>Whether it is one of the files that macOS, Windows and editors leave beside the others.</summary>
    private static bool IsShadow(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name).StartsWith('.')
            || Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal)
            || Path.GetFileName(name) is "Thumbs.db" or "desktop.ini";
}

/// <summary>The content of an archive.</summary>
/// <param name="Tables">The tables, each as a source of its own.</param>
/// <param name="LeftOut">The names of members left out because they hold no table.</param>
internal sealed record ArchiveMembers(IReadOnlyList<ImportSource> Tables, IReadOnlyList<string> LeftOut);
