namespace Gateway.Import.Findings;

/// <summary>The rules about a file: who published it, its columns, its sheets, and what happened to it.</summary>
internal static class FileRules
{
    public static readonly Rule PublisherDisagrees = Rule.Warning("publisher-disagrees",
        "The file contradicts itself about its publisher.",
        "公開者についてのファイル内の記載が一致しません。");

    public static readonly Rule PublisherUnknown = Rule.Warning("publisher-unknown",
        "The file does not say who published it.",
        "公開者がわかりません。");

    public static readonly Rule IdNotUnique = Rule.Info("id-not-unique",
        "Some IDs are used by more than one row; these rows are told apart by their content.",
        "同じIDが複数の行にあるため、内容で区別しました。");

    public static readonly Rule ColumnUnknown = Rule.Info("column-unknown",
        "There is no field for this column; it is kept in source.original.",
        "対応する項目がない列です。原文のまま保持しています。");

    public static readonly Rule ColumnGuessed = Rule.Info("column-guessed",
        "The heading is unknown; the column was identified by its cells.",
        "見出しからはわからない列のため、セルの内容から判断して読み取りました。");

    public static readonly Rule ColumnRepeated = Rule.Info("column-repeated",
        "Two columns have the same meaning; the first one with a value was read.",
        "同じ内容の列が2つあるため、値のある先の列を読み取りました。");

    public static readonly Rule ColumnOfOtherClass = Rule.Info("column-of-other-class",
        "Columns of two classes have this meaning; the one of the row's own class was read, this one is kept in source.original.",
        "同じ内容の列が別々のクラスにあるため、この一覧のクラスの列を読み取り、この列は原文のまま保持しています。");

    public static readonly Rule CompanionJoined = Rule.Info("companion-joined",
        "Names, addresses and everything else missing from this file were read from the file beside it, by 施設_ID.",
        "このファイルにない項目（所在地など）は、施設_IDで対応する別ファイルから読み取りました。");

    public static readonly Rule CompanionMissing = Rule.Warning("companion-missing",
        "The rows refer to places in another file that is not in the same folder; they have no address.",
        "施設の情報が別ファイルに分かれていますが、同じフォルダーに見つからないため、所在地などがありません。");

    public static readonly Rule CompanionRowMissing = Rule.Warning("companion-row-missing",
        "The file with the places has no row with this 施設_ID, or several different ones; nothing was read from it for this row.",
        "この施設_IDの行が施設のファイルにない（または内容の異なる行が複数ある）ため、その項目は読み取れません。");

    public static readonly Rule CompanionOf = Rule.Info("companion-of",
        "Another file refers to these places and uses their names and addresses; the places are listed there too.",
        "別のファイルがこの施設を参照しています。その一覧にも、この名称・所在地で表示されます。");

    public static readonly Rule ClassUnknown = Rule.Info("class-unknown",
        "Headings begin with an unknown class; they were read without it.",
        "見出しの先頭に、知られていないクラス名が付いています。クラス名を除いて読み取りました。");

    public static readonly Rule ColumnMissing = Rule.Info("column-missing",
        "The edition has this column, but the file does not.",
        "様式にはある列が、ファイルにはありません。");

    public static readonly Rule ColumnMandatory = Rule.Error("column-mandatory",
        "The current standard requires this column, but the file does not have it.",
        "現在の様式で必須とされている列が、ファイルにはありません。");

    public static readonly Rule ColumnMandatoryBefore = Rule.Warning("column-mandatory-before",
        "The older edition that the file follows requires this column, but the file does not have it.",
        "ファイルが従っている旧様式で必須とされている列が、ファイルにはありません。");

    public static readonly Rule ColumnEmpty = Rule.Info("column-empty",
        "The column is empty in all rows.",
        "すべての行で空の列です。");

    public static readonly Rule RowsAbove = Rule.Info("rows-above",
        "Rows above the header that are neither title nor metadata were not imported.",
        "見出し行より上にある、表題以外の行は取り込みませんでした。");

    public static readonly Rule CutOff = Rule.Warning("file-cut-off?",
        "The last row has fewer cells than the header and no line break after it: the file may be cut off.",
        "最後の行のセルが見出しより少なく、改行もないため、ファイルが途中で切れている可能性があります。");

    public static readonly Rule SheetHidden = Rule.Info("sheet-hidden",
        "A hidden sheet of the workbook was left out.",
        "非表示のシートは取り込みませんでした。");

    public static readonly Rule CellsHidden = Rule.Warning("cells-hidden",
        "Rows or columns are hidden in the sheet; they were imported like the others.",
        "非表示の行や列があります。ほかの行や列と同じように取り込みました。");

    public static readonly Rule SheetExample = Rule.Info("sheet-example",
        "A sheet with examples of how to fill in the form was left out.",
        "記入例のシートは取り込みませんでした。");

    public static readonly Rule ArchiveLeftOut = Rule.Info("archive-left-out",
        "Files in the archive that contain no table were left out.",
        "ZIPファイルの中の、表がないファイルは対象外です。");

    public static readonly Rule ShapeMixed = Rule.Info("shape-mixed",
        "The feature has several types of geometry; its shape is made of its areas, or else of its lines, and the rest was left out.",
        "図形が複数の形（面・線・点）で描かれているため、面（なければ線）だけを図形としました。");

    public static readonly Rule MapLinked = Rule.Warning("map-linked",
        "The map links to other addresses (NetworkLink); their content is not in the file and was not read.",
        "地図が別のアドレス（NetworkLink）を参照しています。参照先の内容はこのファイルにないため、読み取っていません。");

    public static readonly Rule MapPictures = Rule.Info("map-pictures",
        "Images laid over the map (overlays) were left out because they contain no places.",
        "地図に重ねる画像（オーバーレイ）は、地点のデータがないため対象外です。");

    public static readonly Rule ListsLeftOut = Rule.Warning("lists-left-out",
        "The file contains several lists of records; the largest was read, and the others were left out.",
        "ファイルに複数の一覧があります。件数が最も多いものを読み取り、ほかは取り込みませんでした。");

    public static readonly Rule BesideRecords = Rule.Info("beside-records",
        "Content of the file outside its records was left out.",
        "一覧のほかに書かれている項目は取り込みませんでした。");

    public static readonly Rule PartOfList = Rule.Warning("part-of-list?",
        "According to the file itself, it contains only part of the list, such as one page of results.",
        "ファイル内の記載によると、一覧の一部（1ページ分など）しか含まれていない可能性があります。");

    public static readonly Rule SurveyDateOfName = Rule.Info("survey-date-of-name",
        "No column gives the survey date; the date in the title or in the name of the file or sheet was used.",
        "調査日の列がないため、表題またはファイル名・シート名の日付を調査日としました。");

    public static readonly Rule SurveyDateMissing = Rule.Warning("survey-date-missing",
        "No column gives the survey date, nor does the title or the file name; it is null.",
        "調査日の列がなく、表題やファイル名からもわからないため、調査日は空です。");

    public static readonly Rule ShapeNoPoint = Rule.Info("shape-no-point",
        "The feature is a line or an area; no point was derived from it, and its shape is kept in source.original.",
        "点ではなく線や面の図形のため、座標は作らず、原文にのみ残ります。");

    public static readonly Rule ShapeSystem = Rule.Warning("shape-system",
        "The coordinates are not in WGS84 degrees; they are kept only in source.original.",
        "座標が世界測地系（WGS84）の度ではないため、原文にのみ残ります。");

    public static readonly Rule ShapeConverted = Rule.Info("shape-converted",
        "The positions are in metres on a plane; they were converted to degrees (WGS84).",
        "平面直角座標系などの座標のため、世界測地系（WGS84）の緯度経度に変換しました。");

    public static readonly Rule Superseded = Rule.Info("superseded",
        "A newer edition of this list is published; the rows of this one were not imported.",
        "同じ一覧の新しい版があるため、この版の行は取り込みませんでした。");

    public static readonly Rule Replaced = Rule.Info("replaced",
        "The content of an earlier file was replaced by this one, which is its successor.",
        "以前に別のファイルから取り込んだ内容を、後継であるこのファイルの内容に置き換えました。");

    public static readonly Rule FindingsCut = Rule.Info("findings-cut",
        "There are more findings of this rule than are kept.",
        "同じ規則の確認事項が多いため、一部だけを記録しました。");
}
