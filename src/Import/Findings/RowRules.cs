namespace Gateway.Import.Findings;

/// <summary>The rules about a row as a whole, and about records that are not rows.</summary>
internal static class RowRules
{
    public static readonly Rule NameMissing = Rule.Warning("name-missing",
        "The row has no name; the name of its kind is used instead.",
        "名称がないため、種類の名前で代用しました。");

    public static readonly Rule NameJoined = new("name-joined", Severity.Info,
        "The name is split across two columns; they were joined.",
        "名称が2つの列に分かれているため、つなげました。", IsPerColumn: true);

    public static readonly Rule NamesMissing = new("names-missing", Severity.Warning,
        "No column holds names; the name of the file or kind is used instead.",
        "名称の列がないため、ファイルや種類の名前で代用しました。", IsPerColumn: true);

    public static readonly Rule CellMandatory = Rule.Warning("cell-mandatory",
        "The edition requires a value here, but the cell is empty.",
        "様式で必須とされている値がありません。");

    public static readonly Rule RowFootnote = Rule.Error("row-footnote",
        "A footnote, not a record; the row was not imported.",
        "注記の行のため、取り込みませんでした。");

    public static readonly Rule RowTotal = Rule.Error("row-total",
        "A total, not a record; the row was not imported.",
        "合計の行のため、取り込みませんでした。");

    public static readonly Rule RowPart = Rule.Info("row-part",
        "The row counts part of the people (for example by nationality), whose total has its own row; only the total was imported.",
        "日本人・外国人などの内訳の行です。合計の行のみ取り込みました。");

    public static readonly Rule RowHeading = Rule.Info("row-heading",
        "The heading or title repeated, as at the top of a printed page; it is not a record.",
        "見出し行（表題）の繰り返しです。データではありません。");

    public static readonly Rule RowMoved = Rule.Error("row-moved",
        "Above this row, the heading is repeated with its columns in another order; the row was not imported.",
        "途中の見出し行で列の順序が変わっているため、取り込みませんでした。");

    public static readonly Rule OtherTable = Rule.Error("other-table",
        "Another table with its own headings begins here; it was not imported.",
        "ここから見出しの異なる別の表が始まるため、この表は取り込みませんでした。");

    public static readonly Rule RowShifted = Rule.Error("row-shifted",
        "The row has more cells than the header, so it is unclear which columns they belong to; it was not imported.",
        "セルの数が見出しより多く、どの列の値か判断できないため、取り込みませんでした。");

    public static readonly Rule RowLonger = Rule.Warning("row-longer?",
        "The row has an extra blank cell after the last column of the header; that cell was ignored.",
        "最後の列の後に、見出しにない空のセルがあります。そのセルがないものとして読み取りました。");

    public static readonly Rule RowPage = Rule.Info("row-page",
        "The number of a printed page, not a record.",
        "印刷用のページ番号の行です。データではありません。");

    public static readonly Rule RowExample = Rule.Info("row-example",
        "An example of how to fill in the form, not a record.",
        "記入例の行のため、取り込みませんでした。");

    public static readonly Rule RowUnknown = Rule.Error("row-unknown",
        "The row has neither a name nor a place; it was not imported.",
        "名称も場所もないため、取り込みませんでした。");

    public static readonly Rule RowShapeless = Rule.Error("row-shapeless",
        "The feature has no area or line that can be drawn on a map of Japan; the row was not imported.",
        "日本の地図に描ける面や線がないため、取り込みませんでした。");

    public static readonly Rule RowBlank = Rule.Info("row-blank",
        "The row is blank; there was nothing to import.",
        "空の行です。取り込むものがありません。");

    public static readonly Rule PersonalData = Rule.Warning("personal-data?",
        "This looks like data of a private person; should it be public?",
        "個人情報の可能性があります。公開してよいか確認してください。") with { IsPrivate = true };

    public static readonly Rule RowPersonal = Rule.Info("row-personal",
        "Left out as requested: the row looks like data of a private person.",
        "指定により除きました。個人情報の可能性がある行です。") with { IsPrivate = true };

    public static readonly Rule RowDuplicate = Rule.Warning("row-duplicate",
        "The row is an exact copy of one above; both were imported.",
        "上の行とすべてのセルが同じ行です。どちらも取り込みました。");

    public static readonly Rule DatesReversed = Rule.Warning("dates-reversed",
        "The end date is before the start date; both were imported.",
        "終了日が開始日より前です。日付はそのまま取り込みました。");

    public static readonly Rule PeopleDiffer = Rule.Warning("people-differ",
        "The numbers of men and women do not add up to the total.",
        "男女の合計と総数が一致しません。");

    public static readonly Rule RowOfTwoKinds = Rule.Warning("row-of-two-kinds",
        "The row has counts for two kinds of places; it was imported as one of them, and this number is kept in source.original.",
        "1行に2種類の施設の数があるため、一方の種類の施設として取り込みました。この数は原文のまま保持しています。");

    public static readonly Rule CountUnclear = Rule.Warning("count-unclear",
        "It is unclear which kind of place this number is about; the field is null.",
        "どちらの種類の施設の数か判断できないため、値なしとしました。");

    public static readonly Rule RowsInOne = Rule.Error("rows-in-one",
        "A quotation mark is not closed in its row and joins several rows into one; none of them was imported.",
        "引用符がその行で閉じられておらず、複数の行が1つにつながるため、いずれも取り込みませんでした。");

    public static readonly Rule Quotes = Rule.Warning("quotes",
        "The quotation marks do not follow CSV rules; the row was read as well as possible.",
        "引用符の使い方がCSVの規則に合わないため、可能な範囲で読み取りました。");
}
