using System.Text;

namespace Gateway.Catalog.Words;

/// <summary>
/// Kanji with several forms, each mapped to the one most easily typed. Used only for searching: text is shown as published. A change of
/// pairs requires a new <see cref="Fold.Version"/>.
/// </summary>
internal static class OldCharacters
{
    /// <summary>Each group has a reason and its pairs, the old or rare form before the one it is read as.</summary>
    private static readonly string[] Table =
    [
        // Family and place names keep these; family registers hold them in several forms.
        "髙高 﨑崎 嵜崎 斉斎 齊斎 齋斎 邉辺 邊辺 濵浜 濱浜 澤沢 廣広 嶋島 嶌島 冨富 栁柳 桺柳 曻昇 德徳 眞真 惠恵 榮栄 萬万 與与 藏蔵 曾曽 增増 寬寛 淸清 靑青 靜静",
        "穗穂 祿禄 禮礼 寳宝 寶宝 實実 峯峰 槇槙 檜桧 薗園 蘆芦 籔薮 藪薮 瀨瀬 賴頼 來来 兒児 彌弥 禰祢 爲為 緖緒 壽寿 瀧滝 龍竜 櫻桜 圓円 鷗鴎 鶯鴬 嶽岳 巖巌 堯尭",
        "遙遥 瑤瑶 亙亘 萠萌 桒桑 邨村 舩船 冝宜 埜野 礒磯 圡土 槗橋 淵渕 渊渕 凜凛 吳呉 礪砺 濤涛 檮梼 籠篭 壺壷 竈竃 礦砿 鉃鉄 崕崖 恆恒 穎頴 蔣蒋 邇迩 祇祗",
        "剱剣 劔剣 釼剣 姬姫 驒騨 枩松 栢柏 靏鶴 靍鶴 彥彦 郞郎 聰聡 譽誉 晉晋 穐秋 龝秋 楳梅 皷鼓 珎珍 蘓蘇 菴庵 蠣蛎 鰺鯵 鴈雁 靱靭 毗毘 讚讃 蟬蝉 澂澄 糺糾 凉涼 冲沖 暎映 皋皐 莵菟 箏筝 裡裏",
        // Names of institutions, on signs and in statutes older than the reform of 1946.
        "國国 會会 學学 縣県 區区 驛駅 舘館 鐵鉄 醫医 藥薬 體体 團団 圖図 舊旧 總総 應応 廳庁 聽聴 黨党 號号 條条 臺台 鄕郷 鄉郷 灣湾 營営 衞衛 舍舎 莊荘 寫写",
        "藝芸 畫画 繪絵 樂楽 戲戯 劍剣 獻献 權権 檢検 驗験 險険 儉倹 鑛鉱 經経 濟済 勞労 發発 變変 讀読 獨独 點点 燈灯 當当 對対 帶帯 歸帰 數数 屬属 續続 觸触",
        "溫温 繩縄 專専 單単 鋪舗 舖舗 稅税 戰戦 纖繊 臟臓 鄰隣 飮飲 醉酔 斈学 銕鉄 躰体 軆体 硏研 窗窓 窻窓 禪禅 餠餅 麪麺 麴麹 豬猪 雞鶏 羣群 駈駆 驅駆",
        // The remaining old forms of everyday characters.
        "黑黒 橫横 步歩 每毎 拜拝 佛仏 辯弁 瓣弁 辨弁 壯壮 裝装 壹壱 貳弐 參参 雙双 從従 縱縦 處処 稱称 乘乗 淨浄 釀醸 讓譲 囑嘱 滯滞 擔担 膽胆 斷断 遲遅 晝昼 鑄鋳",
        "蟲虫 遞逓 轉転 傳伝 盜盗 稻稲 腦脳 濕湿 肅粛 敍叙 將将 燒焼 奬奨 獎奨 證証 疊畳 孃嬢 愼慎 鎭鎮 圍囲 隱隠 譯訳 釋釈 擇択 奧奥 歐欧 毆殴 穩穏 假仮 價価 懷懐",
        "壞壊 擴拡 殼殻 覺覚 罐缶 勸勧 歡歓 觀観 關関 卷巻 顏顔 氣気 龜亀 僞偽 犧犠 據拠 峽峡 挾挟 狹狭 曉暁 勳勲 薰薫 徑径 莖茎 揭掲 溪渓 繼継 螢蛍 輕軽 鷄鶏 缺欠",
        "圈圏 顯顕 嚴厳 效効 碎砕 劑剤 歲歳 雜雑 慘惨 棧桟 蠶蚕 贊賛 殘残 絲糸 齒歯 辭辞 收収 澁渋 獸獣 緣縁 祕秘 甁瓶 拂払 竝並 豐豊 沒没 飜翻 滿満 默黙 豫予 餘余",
        "搖揺 樣様 謠謡 亂乱 覽覧 兩両 獵猟 綠緑 壘塁 勵励 靈霊 隸隷 戀恋 爐炉 樓楼 錄録 虛虚 卽即 曆暦 歷歴 巢巣 尙尚 內内 戶戸 產産 說説 銳鋭 敎教 强強 搜捜 聲声",
        "攝摂 淺浅 鹽塩 齡齢 擧挙 廐厩 麵麺 麥麦 剝剥 塡填 頰頬 繫繋 蠟蝋 醬醤 鹼鹸 嚙噛 搔掻 摑掴 涉渉 狀状 盡尽 踐践 錢銭 澀渋 淚涙 戾戻 拔抜 髮髪",
        "黃黄 壓圧 屆届 彈弾 徵徴 樞枢 爭争 牀床 竊窃 鍊錬 閱閲 隨随 霸覇 騷騒 髓髄 鬪闘 廢廃 擊撃 旣既 渴渇 潛潜 粹粋 舉挙 艷艶 蠅蝿 輛両 陷陥 顚顛 馱駄 惱悩 揷挿 敕勅 絕絶 蔥葱 谿渓 軀躯 頸頚 繡繍 畧略",
        "晚晩 瘦痩 癡痴 潑溌 惡悪 寢寝 屛屏 幷并 槪概 疂畳 疉畳 盖蓋 冰氷 迹跡 緜綿 决決 况況 减減 壻婿 聟婿 襃褒 劵券",
    ];

    /// <summary>The same for characters outside the Basic Multilingual Plane.</summary>
    private static readonly (int Old, char New)[] Far = [(0x20BB7, '吉'), (0x2363A, '橋'), (0x2B746, '今')];

    private const char First = '\u4E00';
    private const char Last = '﨑';

    private static readonly char[] News = Read();

    public static char ToNew(char c) => c is >= First and <= Last ? News[c - First] : c;

    /// <summary>Returns null when it is not an old form.</summary>
    public static char? ToNew(Rune rune) => Array.Find(Far, pair => pair.Old == rune.Value) is { Old: > 0 } pair ? pair.New : null;

    private static char[] Read()
    {
        var news = Enumerable.Range(First, Last - First + 1).Select(c => (char)c).ToArray();
        foreach (var pair in Table.SelectMany(line => line.Split(' ')))
        {
            news[pair[0] - First] = pair[1];
        }

        return news;
    }
}
