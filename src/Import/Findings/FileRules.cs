namespace Gateway.Import.Findings;

/// <summary>The rules about a file: who published it, its columns, its sheets, and what happened to it.</summary>
internal static class FileRules
{
    public static readonly Rule PublisherDisagrees = Rule.Warning("publisher-disagrees",
        "What the file says about its publisher does not agree.",
        "公開者についてのファイル内の記載が一致しません。");

    public static readonly Rule PublisherUnknown = Rule.Warning("publisher-unknown",
        "The file does not tell who published it.",
        "公開者がわかりません。");

    public static readonly Rule IdNotUnique = Rule.Info("id-not-unique",
        "Some identifiers are given to more than one row; these rows are told apart by what they say.",
        "同じIDが複数の行にあるため、内容で区別しました。");

    public static readonly Rule ColumnUnknown = Rule.Info("column-unknown",
        "No field for this column; it is kept in source.original.",
        "対応する項目がない列です。原文のまま保持しています。");

    public static readonly Rule ColumnGuessed = Rule.Info("column-guessed",
        "The heading is not known; the column was read by what its cells hold.",
        "見出しからはわからない列のため、セルの内容から判断して読み取りました。");

    public static readonly Rule ColumnRepeated = Rule.Info("column-repeated",
        "Two columns say the same; the first one that is filled was read.",
        "同じ内容の列が2つあるため、値のある先の列を読み取りました。");

    public static readonly Rule ColumnOfOtherClass = Rule.Info("column-of-other-class",
        "Two columns say this, each of another class; the one of the row's own class was read, this one is kept in source.original.",
        "同じ内容の列が別々のクラスにあるため、この一覧のクラスの列を読み取り、この列は原文のまま保持しています。");

    public static readonly Rule CompanionJoined = Rule.Info("companion-joined",
        "Names, addresses and all that this file lacks were read in the file beside it, by 施設_ID.",
        "このファイルにない項目（所在地など）は、施設_IDで対応する別ファイルから読み取りました。");

    public static readonly Rule CompanionMissing = Rule.Warning("companion-missing",
        "The rows refer to places in another file, which does not lie beside this one; they have no address.",
        "施設の情報が別ファイルに分かれていますが、同じフォルダーに見つからないため、所在地などがありません。");

    public static readonly Rule CompanionRowMissing = Rule.Warning("companion-row-missing",
        "The file with the places has no row with this 施設_ID, or several different ones; nothing was taken from it for this row.",
        "この施設_IDの行が施設のファイルにない（または内容の異なる行が複数ある）ため、その項目は読み取れません。");

    public static readonly Rule CompanionOf = Rule.Info("companion-of",
        "Another file refers to these places and was read with their names and addresses; such a place is listed there too.",
        "別のファイルがこの施設を参照しています。その一覧にも、この名称・所在地で表示されます。");

    public static readonly Rule ClassUnknown = Rule.Info("class-unknown",
        "Headings begin with a class that is not known; they were read without it.",
        "見出しの先頭に、知られていないクラス名が付いています。クラス名を除いて読み取りました。");

    public static readonly Rule ColumnMissing = Rule.Info("column-missing",
        "The edition has this column, the file has not.",
        "様式にはある列が、ファイルにはありません。");

    public static readonly Rule ColumnMandatory = Rule.Error("column-mandatory",
        "The standard of today demands this column, the file has not.",
        "現在の様式で必須とされている列が、ファイルにはありません。");

    public static readonly Rule ColumnMandatoryBefore = Rule.Warning("column-mandatory-before",
        "The older edition that the file follows demands this column, the file has not.",
        "ファイルが従っている旧様式で必須とされている列が、ファイルにはありません。");

    public static readonly Rule ColumnEmpty = Rule.Info("column-empty",
        "The column is empty in all rows.",
        "すべての行で空の列です。");

    public static readonly Rule RowsAbove = Rule.Info("rows-above",
        "Rows above the header, neither the title nor metadata, were left out.",
        "見出し行より上にある、表題以外の行は取り込みませんでした。");

    public static readonly Rule CutOff = Rule.Warning("file-cut-off?",
        "The last row has fewer cells than the header, and no line end follows: the file may be cut off.",
        "最後の行のセルが見出しより少なく、改行もないため、ファイルが途中で切れている可能性があります。");

    public static readonly Rule SheetHidden = Rule.Info("sheet-hidden",
        "A hidden sheet of the workbook was left out.",
        "非表示のシートは取り込みませんでした。");

    public static readonly Rule SheetExample = Rule.Info("sheet-example",
        "A sheet of examples of how to fill in the form was left out.",
        "記入例のシートは取り込みませんでした。");

    public static readonly Rule ArchiveLeftOut = Rule.Info("archive-left-out",
        "Files of the archive were left out, for they hold no table.",
        "ZIPファイルの中の、表がないファイルは対象外です。");

    public static readonly Rule ShapeMixed = Rule.Info("shape-mixed",
        "The feature is drawn in several forms; its areas are its shape, or else its lines, and the rest is no part of it.",
        "図形が複数の形（面・線・点）で描かれているため、面（なければ線）だけを図形としました。");

    public static readonly Rule MapLinked = Rule.Warning("map-linked",
        "The map points to other addresses (NetworkLink); what lies there is not in the file and was not read.",
        "地図が別のアドレス（NetworkLink）を参照しています。参照先の内容はこのファイルにないため、読み取っていません。");

    public static readonly Rule MapPictures = Rule.Info("map-pictures",
        "Pictures that are laid on the map (overlays) were left out, for they hold no places.",
        "地図に重ねる画像（オーバーレイ）は、地点のデータがないため対象外です。");

    public static readonly Rule ListsLeftOut = Rule.Warning("lists-left-out",
        "The file holds several lists of records; the largest was read, and the others were left out.",
        "ファイルに複数の一覧があります。件数が最も多いものを読み取り、ほかは取り込みませんでした。");

    public static readonly Rule BesideRecords = Rule.Info("beside-records",
        "What the file says beside its records was left out.",
        "一覧のほかに書かれている項目は取り込みませんでした。");

    public static readonly Rule PartOfList = Rule.Warning("part-of-list?",
        "By what it says itself, the file holds only a part of the list, as one page of an answer does.",
        "ファイル内の記載によると、一覧の一部（1ページ分など）しか含まれていない可能性があります。");

    public static readonly Rule SurveyDateOfName = Rule.Info("survey-date-of-name",
        "No column states the survey date; the one in the title or in the name of the file or sheet was taken.",
        "調査日の列がないため、表題またはファイル名・シート名の日付を調査日としました。");

    public static readonly Rule SurveyDateMissing = Rule.Warning("survey-date-missing",
        "Neither a column nor the title or the name of the file states the survey date; it is null.",
        "調査日の列がなく、表題やファイル名からもわからないため、調査日は空です。");

    public static readonly Rule ShapeNoPoint = Rule.Info("shape-no-point",
        "The feature is a line or an area; no point was made of it, its shape is kept in source.original.",
        "点ではなく線や面の図形のため、座標は作らず、原文にのみ残ります。");

    public static readonly Rule ShapeSystem = Rule.Warning("shape-system",
        "The coordinates are not degrees of the world's system (WGS84); they are kept in source.original only.",
        "座標が世界測地系（WGS84）の度ではないため、原文にのみ残ります。");

    public static readonly Rule ShapeConverted = Rule.Info("shape-converted",
        "The positions are metres on a plane; they were converted to degrees (WGS84).",
        "平面直角座標系などの座標のため、世界測地系（WGS84）の緯度経度に変換しました。");

    public static readonly Rule Superseded = Rule.Info("superseded",
        "A newer edition of this list is served; the rows of this one were not taken.",
        "同じ一覧の新しい版があるため、この版の行は取り込みませんでした。");

    public static readonly Rule Replaced = Rule.Info("replaced",
        "What another file gave before was replaced by this one, which is its successor.",
        "以前に別のファイルから取り込んだ内容を、後継であるこのファイルの内容に置き換えました。");

    public static readonly Rule FindingsCut = Rule.Info("findings-cut",
        "There are more findings of this rule than are kept.",
        "同じ規則の確認事項が多いため、一部だけを記録しました。");
}
