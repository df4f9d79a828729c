using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>The first pass over a file: finds header and kind, then looks at every row for what only the whole file can tell.</summary>
internal sealed partial class Surveyor(HeadingBook book)
{
    /// <summary>More distinct codes or names than this say nothing about the publisher.</summary>
    private const int MaxNames = 2_000;

    /// <summary>A longer text above the header is a note.</summary>
    private const int LongestTitle = 60;

    /// <param name="marks">Called with the marks of each row that will be taken, in order.</param>
    public Attempt<Survey> Survey(Table file, ImportOptions options, Action<RowMarks>? marks = null)
    {
        var broken = new List<int>();
        using var records = file.Open(finding => broken.AddRange(finding.Rule == RowRules.RowsInOne ? [finding.Line!.Value] : []));
        var first = new List<(int Line, string[] Cells)>();
        while ((first.Count < HeaderRow.Depth || records.Line <= options.HeaderRow?.To) && records.Read())
        {
            first.Add((records.Line, records.Cells));
        }

        var started = records.Failure is { } failure ? failure : Start(file, first, options);
        if (broken is [var line, ..] && !(started.Value?.Header.Line < line))
        {
            return new FileFailure(
                "quote-open", "A quotation mark is not closed in its row: the header may be joined with other rows.", line);
        }

        return started.Value is { } survey ? Finish(survey, first.Skip(survey.Header.Position + 1), records, broken, marks) : started;
    }

    private Attempt<Survey> Start(Table file, List<(int Line, string[] Cells)> first, ImportOptions options)
    {
        if (first.Count == 0)
        {
            return new FileFailure("no-rows", "The file contains only blank lines.");
        }

        if (Header(file, first, options.HeaderRow) is not { } header)
        {
            return options.HeaderRow is not { } lines
                ? new FileFailure("no-header", $"None of the first {first.Count} rows contains the headings of a table.")
                : new FileFailure("header-row", "The file has no such line, or the line is empty.", lines.From);
        }

        var above = first.Take(header.Above).Select(r => r.Cells).Where(c => c[0] is not ['#', ..]).ToList();
        List<string[]> below = [.. first.Skip(header.Position + 1).Select(r => r.Cells).Where(c => c[0] is not ['#', ..])];
        var read = book.Classes.Read(header.Headings);
        var kind = KindMatch.Decide(book, Seen(file, header, read, below, above, options), options.Kind);
        var columns = FileColumns.Of(kind.Map, header.Headings, read.Headings, below);
        var survey = new Survey
        {
            File = file,
            Header = header,
            Match = kind,
            Book = book,
            Binding = new Binding(kind.Map, columns),
            DropsPersonal = options.DropPersonal,
            IsOfModel = read.Kind == kind.Map.Kind.Name,
            UnknownClass = read.Unknown,
        };
        foreach (var (_, cells) in first.Take(header.Above).Where(r => r.Cells.Length > 1 && r.Cells[0].StartsWith('#')))
        {
            survey.Metadata.TryAdd(cells[0][1..], CellText.Trim(cells[1]));
        }

        survey.TitleAbove = TitleIn(above);
        survey.SurveyDate = SurveyDay.Of(file, above);
        survey.ContextTexts =
        [
            .. above.SelectMany(row => row).Concat([file.Sheet ?? "", file.Part ?? "", file.Hint]).Where(text => !CellText.IsEmpty(text))
                .Select(CellText.Fold),
        ];
        survey.TableAbove = TableAbove([.. first.Take(header.Above)]);
        survey.RowsAbove = above.Count(c => !Array.TrueForAll(c, CellText.IsEmpty) && !IsOfUnit(c)) - (survey.TitleAbove is null ? 0 : 1);
        return survey;
    }

    /// <summary>A row of headings with several records below it; with one it is what the file says of itself.</summary>
    private (int Line, IReadOnlyList<string> Cells, int Rows)? TableAbove(List<(int Line, string[] Cells)> above) =>
        HeaderRow.Find(above, book.Known) is { IsLinkData: false } header
        && above.Skip(header.Position + 1).Count(r => r.Cells.Count(c => !CellText.IsEmpty(c)) > 1) is var rows and > 1
            ? (header.Line, header.Headings, rows)
            : null;

    private static Glimpse Seen(
        Table file, HeaderRow header, ClassedHeadings read, List<string[]> below, List<string[]> above, ImportOptions options) =>
        new(header.Headings, options.Dataset is { } named ? $"{named} {file.Hint}" : file.Hint, below, TitleIn(above), read)
        {
            Above = [.. above.SelectMany(row => row).Where(text => !CellText.IsEmpty(text))],
            Stated = options.Title,
            Sheet = file.Sheet,
            Map = file.Map,
            FeedMember = file.Feed?.Member,
        };

    /// <summary>Returns the header row as stated, found or guessed; for maps and timetable tables it is the first record.</summary>
    private HeaderRow? Header(Table file, List<(int Line, string[] Cells)> first, HeaderLines? lines) =>
        file is { Map: not null } or { Feed: not null } && lines is null ? HeaderRow.Stated(first, first[0].Line, first[0].Line, book.Known)
        : lines is null ? HeaderRow.Find(first, book.Known) ?? HeaderRow.Guess(first, book.Known)
        : HeaderRow.Stated(first, lines.From, lines.To, book.Known);

    /// <summary>Returns the first title above the header; null = there is none.</summary>
    private static string? TitleIn(List<string[]> above) => above.Select(Title).FirstOrDefault(t => t is not null);

    /// <summary>Returns the text of a row above the header that has no other text.</summary>
    private static string? Title(string[] cells) =>
        Only(cells) is { } only && only[0] is not '#'
            && only.Length is > 1 and <= LongestTitle && CellText.Fold(only) is var title && !Unit().IsMatch(title)
            ? title
            : null;

    private static bool IsOfUnit(string[] cells) => Only(cells) is { } only && Unit().IsMatch(CellText.Fold(only));

    /// <summary>Returns the only non-empty cell; null where there is none, or several.</summary>
    private static string? Only(string[] cells) => cells.Where(c => !CellText.IsEmpty(c)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Matches 単位:千円 and the like, which describe the numbers and are not a title.</summary>
    [GeneratedRegex(@"^\(?単位[\s:/=(]", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    private static Attempt<Survey> Finish(
        Survey survey, IEnumerable<(int Line, string[] Cells)> first, RecordStream records, List<int> broken, Action<RowMarks>? marks)
    {
        foreach (var read in Ahead.Of(Walk(survey, first.Select(r => r.Cells).Concat(Rest(records)))))
        {
            marks?.Invoke(read);
        }

        survey.RowsRead += broken.Count;
        survey.RowsFilled += broken.Count;

        return records.Failure is { } failure ? failure
            : survey.RowsFilled == 0 ? new FileFailure("no-rows", "There are no rows below the header.", survey.Header.Line)
            : survey;
    }

    /// <summary>Examines every row below the header, and returns the marks of those that will be taken.</summary>
    private static IEnumerable<RowMarks> Walk(Survey survey, IEnumerable<string[]> rows)
    {
        var gate = survey.Gate();
        var groups = survey.Recipe.Groups(survey.Binding);
        var begun = 0;
        var dates = new DateOrderProof(survey.Binding);
        var reader = new RowMarkReader(
            survey.Binding, survey.Header.IsLinkData, survey.Recipe.Words(survey.Binding, survey.Header.IsLinkData));
        var width = survey.Columns.Count;
        foreach (var row in rows)
        {
            var cells = row;
            var kind = gate.Judge(ref cells);
            if (kind is RowKind.None)
            {
                continue;
            }

            survey.RowsRead++;
            survey.RowsFilled += kind is RowKind.Blank ? 0 : 1;
            width = kind is RowKind.Shifted or RowKind.OtherTable or RowKind.OfOtherTable ? width : Math.Max(width, FilledWidth(cells));
            if (kind is RowKind.Data)
            {
                Count(survey, cells);
                dates.Look(cells);
                if (groups is null || groups.Of(cells) == begun)
                {
                    begun++;
                    yield return reader.Read(cells);
                }
            }
        }

        survey.Widen(width);
        survey.DateOrder = dates.Conclude(survey.File.Hint);
    }

    private static IEnumerable<string[]> Rest(RecordStream records)
    {
        while (records.Read())
        {
            yield return records.Cells;
        }
    }

    private static int FilledWidth(string[] cells)
    {
        var width = cells.Length;
        while (width > 0 && CellText.IsEmpty(cells[width - 1]))
        {
            width--;
        }

        return width;
    }

    private static void Count(Survey survey, string[] cells)
    {
        var binding = survey.Binding;
        if (binding.Text(ColumnRole.PublisherCode, cells) is { Length: > 0 } code && survey.Codes.Count < MaxNames)
        {
            survey.Codes[code] = survey.Codes.GetValueOrDefault(code) + 1;
        }

        var prefecture = binding.Text(ColumnRole.PublisherPrefecture, cells);
        var city = binding.Text(ColumnRole.PublisherName, cells) is { Length: > 0 } name
            ? name
            : binding.Text(ColumnRole.PublisherCity, cells);
        if ((prefecture.Length > 0 || city.Length > 0) && survey.PublisherNames.Count < MaxNames)
        {
            survey.PublisherNames[(prefecture, city)] = survey.PublisherNames.GetValueOrDefault((prefecture, city)) + 1;
        }
    }
}
