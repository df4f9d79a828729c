namespace Gateway.Page;

/// <summary>What findings mean, in Japanese: those who publish the files read them. A rule that is missing here is shown in English.</summary>
internal static class FindingWords
{
    private static readonly Dictionary<string, string> Japanese = new(StringComparer.Ordinal)
    {
        ["placeholder"] = "「なし」を表す記号のため、値なしとしました。",
        ["date-serial"] = "この列の日付は表計算ソフトの通し番号のため、日付に変換しました。",
        ["date-month-first"] = "この列の日付は「月/日/年」の順です（ファイル内の値から判断）。",
        ["date-day-first"] = "この列の日付は「日/月/年」の順です（ファイル内の値から判断）。",
        ["date-order"] = "月と日のどちらが先か判断できないため、値なしとしました。",
        ["date-imprecise"] = "日が特定できない日付のため、値なしとしました。",
        ["date-several"] = "日付が複数書かれているため、値なしとしました。",
        ["date-far"] = "年が1000～2200の範囲にないため、値なしとしました。",
        ["date-unreadable"] = "日付として読み取れないため、値なしとしました。",
        ["time-unknown"] = "00:00～00:00は時刻不明とみなし、値なしとしました。",
        ["time-next-day"] = "翌日の時刻はこの項目では表せないため、値なしとしました。",
        ["time-unreadable"] = "ひとつの時刻として読み取れないため、値なしとしました。",
        ["number-unreadable"] = "ひとつの数値として読み取れないため、値なしとしました。",
        ["number-range"] = "数値が範囲外のため、値なしとしました。",
        ["flag-unclear"] = "有無・可否を判断できないため、値なしとしました。",
        ["flag-remark"] = "有無・可否を読み取りました。添えられた説明は原文にのみ残ります。",
        ["days-unreadable"] = "曜日として読み取れないため、値なしとしました。",
        ["days-holiday"] = "「祝日」は曜日ではないため、曜日だけを読み取りました。",
        ["url-not-absolute"] = "http(s)で始まるひとつのURLではないため、値なしとしました。",
        ["characters-lost"] = "公開時にすでに失われた文字（U+FFFD）があります。",
        ["town-id-padded"] = "町字IDの先頭の0が失われていたため、補いました。",
        ["town-id-unreadable"] = "7桁以内の町字IDではないため、値なしとしました。",
        ["coordinates-swapped"] = "緯度と経度が逆のため、入れ替えました。",
        ["coordinates-zero"] = "0,0は日本国内の地点ではないため、値なしとしました。",
        ["coordinates-outside"] = "日本国内の地点ではないため、値なしとしました。",
        ["coordinates-half"] = "緯度と経度の一方しかありません。",
        ["coordinates-unreadable"] = "10進数の緯度・経度として読み取れないため、値なしとしました。",
        ["name-missing"] = "名称がないため、種類の名前で代用しました。",
        ["row-footnote"] = "注記の行のため、取り込みませんでした。",
        ["row-total"] = "合計の行のため、取り込みませんでした。",
        ["row-unknown"] = "名称も場所もないため、取り込みませんでした。",
        ["row-cells"] = "列の数より多くの値があります。",
        ["quotes"] = "引用符の使い方がCSVの規則に合わないため、可能な範囲で読み取りました。",
        ["municipality-unknown"] = "コードからも住所からも自治体を特定できないため、値なしとしました。",
        ["people-differ"] = "男女の合計と総数が一致しません。",
        ["code-unknown"] = "全国地方公共団体コードではありません。",
        ["code-completed"] = "検査数字や先頭の0がないコードを補いました。",
        ["publisher-disagrees"] = "公開者についてのファイル内の記載が一致しません。",
        ["publisher-unknown"] = "公開者がわかりません。--municipality で指定してください。",
        ["id-not-unique"] = "同じIDが複数の行にあるため、内容で区別しました。",
        ["column-unknown"] = "対応する項目がない列です。原文のまま保持しています。",
        ["column-repeated"] = "同じ内容の列が2つあるため、値のある先の列を読み取りました。",
        ["column-missing"] = "様式にはある列が、ファイルにはありません。",
        ["findings-cut"] = "同じ規則の確認事項が多いため、一部だけを記録しました。",
    };

    public static IReadOnlyCollection<string> Rules => Japanese.Keys;

    public static string Of(string rule, string message, Language language) =>
        language == Language.Japanese ? Japanese.GetValueOrDefault(rule, message) : message;
}
