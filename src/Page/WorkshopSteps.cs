namespace Gateway.Page;

/// <summary>From a list as found in an office to a file that every program can read: six steps with the fictional city's AEDs.</summary>
internal static class WorkshopSteps
{
    public static IReadOnlyList<WorkshopStep> All { get; } =
    [
        new(new("One table, and nothing around it", "表だけを残す"),
            new("A title, an empty row and a sum stand around the table. A program takes them for data, or looks for the headings in vain.",
                "表の上に題名と空行があり、下に合計があります。プログラムはこれらもデータとして読もうとするため、見出しを見つけられなかったり、"
                + "「合計」という施設ができたりします。"),
            [
                new("Copy the sheet first, so that the original stays.", "元のシートをコピーし、コピーのほうで作業します。"),
                new("Delete the rows above the headings: select their numbers at the left, right-click, Delete.",
                    "見出しより上の行を、左端の行番号で選び、右クリックの「削除」で消します。"),
                new("Delete the row of the sum, and notes below the table.", "合計の行と、表の下の注記も同じように消します。"),
                new("Undo merged cells: Home, Merge & Center.", "結合したセルがあれば、「ホーム」の「セルを結合して中央揃え」を押して解除します。"),
            ]),
        new(new("Headings that everybody has", "見出しを標準の名前にする"),
            new("Names such as 北緯 or 使える時間 are clear to people, but each city writes them otherwise. With the headings of the standard a "
                + "program knows what each column is.",
                "「北緯」「使える時間」は人には分かりますが、自治体ごとに書き方が違います。標準の見出しにすると、"
                + "プログラムは何の列かを迷わず判断でき、ほかの市の一覧とも並べられます。"),
            [
                new("Look up the headings of the kind in the standard, and write them into the first row.",
                    "自治体標準オープンデータセットの様式を開き、1行目に同じ見出しを書きます（設置場所名→名称、北緯→緯度、電話→電話番号）。"),
                new("Split the hours into 開始時間 and 終了時間: Data, Text to Columns, with ～ as the delimiter.",
                    "「使える時間」は「開始時間」と「終了時間」に分けます。「データ」の「区切り位置」で、区切り文字に「～」を指定します。"),
                new("Columns of your own may stay, to the right.", "独自の列は、右側に残しておいて構いません。"),
            ]),
        new(new("Places on the map", "緯度・経度を直す"),
            new("One place has degrees, minutes and seconds, one has both numbers the wrong way round, one has none. On a map they lie in "
                + "the sea, or nowhere.",
                "度分秒で書かれた行、緯度と経度が逆の行、空欄の行があります。このままでは、地図で海の上に出たり、表示されなかったりします。"),
            [
                new("Write degrees with a decimal point: degrees + minutes ÷ 60 + seconds ÷ 3600.",
                    "10進数の度で書きます。度分秒は =度+分/60+秒/3600 で計算できます。"),
                new("Latitude is 24 to 46, longitude 122 to 154 in Japan: whatever is the other way round stands in the wrong column.",
                    "日本の緯度は24～46、経度は122～154です。逆になっている行は入れ替えます。"),
                new("Missing points: right-click the place on the map of the Geospatial Information Authority, and copy the numbers.",
                    "空欄は、地理院地図でその場所を右クリックし、表示された数値を写します。"),
            ]),
        new(new("One way to write it", "書き方をそろえる"),
            new("Hours, yes and no, and digits are written in many ways. People understand 9時ごろ; a program must not guess.",
                "時刻・有無・数字の書き方がまちまちです。「9時ごろ」「確認中」は人には通じますが、プログラムは推測してはいけないため、値なしになります。"),
            [
                new("Hours: 09:00. Set the format of the cells to text first, or Excel changes them.",
                    "時刻は「09:00」の形にします。先にセルの書式を「文字列」にしておくと、Excelに変えられません。"),
                new("Yes and no: 有 and 無. Find & Replace (Ctrl+H) changes ○ to 有 at once.",
                    "有無は「有」「無」にします。「検索と置換」（Ctrl+H）で ○ を「有」に一度に直せます。"),
                new("Digits of full width: =ASC(cell). Days: 月火水木金.", "全角の数字は =ASC(セル) で半角になります。曜日は「月火水木金」のように並べます。"),
            ]),
        new(new("Empty is empty, and each row has its number", "空欄と番号を正しくする"),
            new("不明, - and 〃 stand where nothing is known, and two rows have the same number. A sign becomes a value, 〃 an address, and "
                + "two places become one.",
                "「不明」「-」「〃」が入っている欄があり、番号4が2行あります。記号が値として扱われ、「〃」が住所になり、"
                + "番号で見分ける利用者には2つの施設が1つに見えます。"),
            [
                new("Leave cells empty where nothing is known.", "分からない欄は空欄にします。"),
                new("Write repeated cells out; never 〃 or 同上.", "「〃」「同上」は使わず、上の行と同じ値でも書きます。"),
                new("Number every row once, and keep the number when the list is renewed. =COUNTIF(A:A,A2)>1 shows doubles.",
                    "番号は行ごとに変え、更新しても同じ施設は同じ番号にします。重複は =COUNTIF(A:A,A2)>1 で見つかります。"),
            ]),
        new(new("Whose file it is, and how it is saved", "公開者を書き、CSVで保存する"),
            new("Nothing in the file says which city it is of, and a column that the standard demands is missing. Somebody who finds the "
                + "file alone can do nothing with it.",
                "ファイルのどこにも、どの市のデータかが書かれておらず、必須の「設置位置」の列もありません。ファイルだけを受け取った人には使えません。"),
            [
                new("Add the columns 都道府県コード又は市区町村コード, 都道府県名 and 市区町村名, and those that are mandatory.",
                    "「都道府県コード又は市区町村コード」「都道府県名」「市区町村名」と、必須の列を加えます。"),
                new("Save As, CSV UTF-8 (Comma delimited), under the name CODE_aed.csv.",
                    "「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選び、「コード_aed.csv」という名前にします。"),
                new("Check the file once more, and publish it with its licence.", "もう一度チェックし、ライセンスを添えて公開します。"),
            ]),
    ];
}
