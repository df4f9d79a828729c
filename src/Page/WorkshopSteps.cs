namespace Gateway.Page;

/// <summary>From a list as found in an office to a file that every program can read: six steps with the fictional city's AEDs.</summary>
internal static class WorkshopSteps
{
    public static IReadOnlyList<WorkshopStep> All { get; } =
    [
        new(new("Keep only the table", "表だけを残す"),
            new("A title and an empty row are above the table, and a sum is below. A program may read them as data or miss the headings.",
                "表の上に題名と空行があり、下に合計があります。プログラムはこれらもデータとして読もうとするため、見出しを見つけられなかったり、"
                + "「合計」という施設ができたりします。"),
            [
                new("Copy the sheet first and work on the copy.", "元のシートをコピーし、コピーのほうで作業します。"),
                new("Delete the rows above the headings: select their row numbers on the left, right-click and choose Delete.",
                    "見出しより上の行を、左端の行番号で選び、右クリックの「削除」で消します。"),
                new("Delete the sum row and any notes below the table.", "合計の行と、表の下の注記も同じように消します。"),
                new("Unmerge merged cells: choose Home > Merge & Center.", "結合したセルがあれば、「ホーム」の「セルを結合して中央揃え」を押して解除します。"),
            ]),
        new(new("Use standard headings", "見出しを標準の名前にする"),
            new("Headings such as 北緯 or 使える時間 are clear to people, but each city writes them differently. With standard headings, a "
                + "program knows what each column is.",
                "「北緯」「使える時間」は人には分かりますが、自治体ごとに書き方が違います。標準の見出しにすると、"
                + "プログラムは何の列かを迷わず判断でき、ほかの市の一覧とも並べられます。"),
            [
                new("Find the headings for this kind of data in the standard and write them in row 1.",
                    "自治体標準オープンデータセットの様式を開き、1行目に同じ見出しを書きます（設置場所名→名称、北緯→緯度、電話→電話番号）。"),
                new("Split the hours into 開始時間 and 終了時間: choose Data > Text to Columns, with ～ as the delimiter.",
                    "「使える時間」は「開始時間」と「終了時間」に分けます。「データ」の「区切り位置」で、区切り文字に「～」を指定します。"),
                new("You can keep your own columns on the right.", "独自の列は、右側に残しておいて構いません。"),
            ]),
        new(new("Correct the coordinates", "緯度・経度を直す"),
            new("One row uses degrees, minutes and seconds, one has latitude and longitude swapped, and one is empty. On a map, these "
                + "places appear in the sea or not at all.",
                "度分秒で書かれた行、緯度と経度が逆の行、空欄の行があります。このままでは、地図で海の上に出たり、表示されなかったりします。"),
            [
                new("Use decimal degrees: degrees + minutes ÷ 60 + seconds ÷ 3600.",
                    "10進数の度で書きます。度分秒は =度+分/60+秒/3600 で計算できます。"),
                new("In Japan, latitude is 24 to 46 and longitude 122 to 154. Swap the values of rows where they are reversed.",
                    "日本の緯度は24～46、経度は122～154です。逆になっている行は入れ替えます。"),
                new("For empty cells, right-click the place on the map of the Geospatial Information Authority and copy the coordinates.",
                    "空欄は、地理院地図でその場所を右クリックし、表示された数値を写します。"),
            ]),
        new(new("Use a consistent format", "書き方をそろえる"),
            new("Times, yes/no values and digits are written in different ways. People understand 9時ごろ, but a program must not guess.",
                "時刻・有無・数字の書き方がまちまちです。「9時ごろ」「確認中」は人には通じますが、プログラムは推測してはいけないため、値なしになります。"),
            [
                new("Times: write 09:00. Set the cell format to text first, or Excel will change them.",
                    "時刻は「09:00」の形にします。先にセルの書式を「文字列」にしておくと、Excelに変えられません。"),
                new("Yes and no: write 有 and 無. Use Find & Replace (Ctrl+H) to change all ○ to 有 at once.",
                    "有無は「有」「無」にします。「検索と置換」（Ctrl+H）で ○ を「有」に一度に直せます。"),
                new("Full-width digits: use =ASC(cell). Days: write 月火水木金.", "全角の数字は =ASC(セル) で半角になります。曜日は「月火水木金」のように並べます。"),
            ]),
        new(new("Empty cells and unique numbers", "空欄と番号を正しくする"),
            new("Some cells contain 不明, - or 〃, and two rows have the same number. The symbols are read as values, 〃 as an address, and "
                + "the two places look like one.",
                "「不明」「-」「〃」が入っている欄があり、番号4が2行あります。記号が値として扱われ、「〃」が住所になり、"
                + "番号で見分ける利用者には2つの施設が1つに見えます。"),
            [
                new("Leave cells empty if the value is unknown.", "分からない欄は空欄にします。"),
                new("Write repeated values in full; do not use 〃 or 同上.", "「〃」「同上」は使わず、上の行と同じ値でも書きます。"),
                new("Give each row its own number and keep it when you update the list. Use =COUNTIF(A:A,A2)>1 to find duplicates.",
                    "番号は行ごとに変え、更新しても同じ施設は同じ番号にします。重複は =COUNTIF(A:A,A2)>1 で見つかります。"),
            ]),
        new(new("Add the publisher and save as CSV", "公開者を書き、CSVで保存する"),
            new("The file does not say which city it belongs to, and a mandatory column is missing. Someone who receives only the file "
                + "cannot use it.",
                "ファイルのどこにも、どの市のデータかが書かれておらず、必須の「設置位置」の列もありません。ファイルだけを受け取った人には使えません。"),
            [
                new("Add the columns 都道府県コード又は市区町村コード, 都道府県名 and 市区町村名, and the mandatory columns.",
                    "「都道府県コード又は市区町村コード」「都道府県名」「市区町村名」と、必須の列を加えます。"),
                new("Choose Save As > CSV UTF-8 (Comma delimited) and name the file CODE_aed.csv.",
                    "「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選び、「コード_aed.csv」という名前にします。"),
                new("Check the file again, then publish it with its licence.", "もう一度チェックし、ライセンスを添えて公開します。"),
            ]),
    ];
}
