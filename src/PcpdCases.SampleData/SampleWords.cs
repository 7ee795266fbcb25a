using Bogus;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.SampleData;

/// <summary>What sample cases are told in: the words of such a case in both languages, chosen by the dice of the case.</summary>
internal static class SampleWords
{
    private static readonly string[] Places = ["Harbour", "Lantern", "Bamboo", "Granite", "Kestrel", "Lotus", "Orchid", "Pearl", "Tide", "Banyan", "Cedar", "Dragonfly", "Egret", "Ferry", "Ginger", "Heron", "Jade", "Kapok", "Mangrove", "Peak"];
    private static readonly string[] ChinesePlaces = ["海港", "燈籠", "翠竹", "磐石", "紅隼", "蓮花", "蘭花", "明珠", "潮汐", "榕樹", "雪松", "蜻蜓", "白鷺", "渡輪", "薑花", "蒼鷺", "玉石", "木棉", "紅樹", "山頂"];
    private static readonly string[] Second = ["North", "Golden", "United", "Eastern", "Grand", "New", "Royal", "Silver", "Southern", "Western"];
    private static readonly string[] ChineseSecond = ["北方", "金", "聯合", "東方", "大", "新", "皇家", "銀", "南方", "西方"];

    private static readonly (Sector Sector, string Name, string Chinese)[] Trades =
    [
        (Sector.Medical, "Clinic Limited", "診所有限公司"), (Sector.Education, "School", "學校"), (Sector.RetailAndWholesale, "Stores Limited", "百貨有限公司"),
        (Sector.Insurance, "Insurance Company Limited", "保險有限公司"), (Sector.Banking, "Bank Limited", "銀行有限公司"), (Sector.Transport, "Transport Limited", "運輸有限公司"),
        (Sector.PropertyManagement, "Property Management Limited", "物業管理有限公司"), (Sector.InformationTechnology, "Systems Limited", "系統有限公司"),
        (Sector.SocialServices, "Services Association", "服務協會"), (Sector.HotelsAndTravel, "Hotel Limited", "酒店有限公司"), (Sector.Catering, "Catering Limited", "飲食有限公司"),
        (Sector.ProfessionalServices, "Consultants Limited", "顧問有限公司"), (Sector.SportsAndLeisure, "Sports Club", "體育會"), (Sector.Telecommunications, "Telecom Limited", "電訊有限公司"),
    ];

    private static readonly (IncidentCause Cause, string English, string Chinese)[] Happenings =
    [
        (IncidentCause.Ransomware, "Ransomware encrypted the file servers", "勒索軟件加密檔案伺服器"),
        (IncidentCause.BruteForce, "Remote access was guessed by brute force", "遙距存取遭暴力破解"),
        (IncidentCause.Phishing, "A staff mailbox was taken over after phishing", "員工電郵帳戶因釣魚而遭接管"),
        (IncidentCause.Misconfiguration, "A cloud storage folder stood open to anyone", "雲端儲存資料夾向任何人公開"),
        (IncidentCause.SoftwareFault, "A web portal showed records of other customers", "網站顯示其他客戶的紀錄"),
        (IncidentCause.LostDocument, "Application forms were lost on the way", "申請表格於途中遺失"),
        (IncidentCause.LostDevice, "A notebook with personal data was lost", "載有個人資料的手提電腦遺失"),
        (IncidentCause.MisdirectedEmail, "An e-mail with a customer list went to the wrong person", "載有客戶名單的電郵誤寄他人"),
        (IncidentCause.MisdirectedPost, "Statements were posted to former addresses", "結單寄往舊地址"),
        (IncidentCause.ImproperDisposal, "Papers with personal data were found in the street", "載有個人資料的文件棄於街上"),
        (IncidentCause.StaffMisconduct, "An employee looked up records without need", "員工無需要下查閱紀錄"),
        (IncidentCause.Contractor, "A contractor's server was entered by an outsider", "承辦商伺服器遭外人入侵"),
    ];

    private static readonly string[] Openings = ["The data user says that", "According to the system records,", "The contractor's report states that", "On the day of the incident", "As far as is known,", "The notification tells that"];
    private static readonly string[] Middles = ["the server that held the personal data", "the remote access account of a former employee", "a database of customers and members", "the backup of the mail system", "the administrator's password", "the firewall of the branch office", "an application programming interface", "the folder of scanned identity cards"];
    private static readonly string[] Ends = ["was open to the Internet without a second factor.", "had not been reviewed for more than two years.", "was copied before anybody noticed.", "had been out of support since the year before.", "was restored from a copy within three days.", "held data of people who had left long ago.", "was not covered by the security policy.", "was taken offline on the same evening."];
    private static readonly string[] ChineseSentences = ["資料使用者表示該伺服器載有個人資料。", "事發時未有啟用多重認證。", "防火牆規則逾兩年未經檢視。", "備份系統其後成功還原資料。", "離職員工的帳戶未有及時移除。", "承辦商報告指出系統已終止支援。", "受影響人士已獲通知。", "公司未有書面的資訊保安政策。"];
    private static readonly string[] Questions = ["How did the outsider come in, and when was this first noticed?", "Which personal data did the server hold, and of how many people?", "Was a second factor asked of remote access, and since when?", "When was the last security review, and what did it find?", "Which policy on passwords was in force on the day?", "What does the contract with the processor say of security?", "How long are the records kept, and who decides it?", "Which steps were taken since, and on which day each?", "Who reads the system records, and how often?", "Have the people affected been told, and how?"];
    private static readonly string[] ChineseQuestions = ["入侵者如何進入系統？", "伺服器載有哪些個人資料？", "遙距存取是否需要多重認證？", "上次保安審查於何時進行？"];

    public static OrganisationProfile Organisation(Faker dice, int index)
    {
        var trade = Trades[index % Trades.Length];
        var (place, second) = (index / Trades.Length % Places.Length, index / Trades.Length / Places.Length);
        var (english, chinese) = ($"{Places[place]} {trade.Name}", ChinesePlaces[place] + trade.Chinese);
        if (second > 0)
        {
            var at = (second - 1) % Second.Length;
            (english, chinese) = ($"{Second[at]} {english}", ChineseSecond[at] + chinese);
        }
        var branch = (second - 1) / Second.Length;
        return new OrganisationProfile
        {
            Name = branch > 0 ? $"{english} No. {branch + 1}" : english,
            ChineseName = branch > 0 ? $"{chinese}第{branch + 1}分號" : chinese,
            Sector = trade.Sector,
            Size = dice.PickRandom<OrganisationSize>(),
            Email = dice.Internet.ExampleEmail(),
            Address = $"{dice.Random.Number(1, 300)} Example Road, Hong Kong",
        };
    }

    public static (IncidentCause Cause, string Title) Happening(Faker dice, string organisation)
    {
        var (cause, english, chinese) = dice.PickRandom(Happenings);
        var title = dice.Random.Bool(0.2f) ? $"{chinese}（{organisation}）" : $"{english} at {organisation}";
        return (cause, title);
    }

    public static string Sentence(Faker dice) => dice.Random.Bool(0.2f)
        ? dice.PickRandom(ChineseSentences)
        : $"{dice.PickRandom(Openings)} {dice.PickRandom(Middles)} {dice.PickRandom(Ends)}";

    public static string Text(Faker dice, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(dice)));

    public static string Question(Faker dice) => dice.PickRandom(dice.Random.Bool(0.15f) ? ChineseQuestions : Questions);

    public static string FileName(Faker dice, int ordinal) =>
        $"{dice.PickRandom("Reply", "Incident report", "System records", "Security policy", "Contract", "Screenshot", "回覆信", "事故報告")} {ordinal}.txt";
}
