using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Shared;

/// <summary>Reads and writes a number with how exact it is: 79,400, about 79,400, 約79,400, more than 13, 10-20.</summary>
public static partial class AmountText
{
    private static readonly (string Word, Precision Precision)[] Prefixes =
    [
        ("about", Precision.About), ("around", Precision.About), ("approx.", Precision.About), ("approximately", Precision.About), ("approx", Precision.About),
        ("~", Precision.About), ("約", Precision.About), ("大約", Precision.About),
        ("more than", Precision.MoreThan), ("over", Precision.MoreThan), (">", Precision.MoreThan), ("超過", Precision.MoreThan), ("多於", Precision.MoreThan),
        ("at least", Precision.AtLeast), (">=", Precision.AtLeast), ("≥", Precision.AtLeast), ("最少", Precision.AtLeast), ("至少", Precision.AtLeast),
    ];

    /// <summary>How a stated total and the groups stand, with every number in the reader's language.</summary>
    public static string Show(Reconciliation reconciliation) => string.Format(
        CultureInfo.CurrentCulture,
        Words.Of(reconciliation.Template),
        [.. reconciliation.Arguments.Select(argument => argument switch
        {
            Amount amount => Show(amount),
            AmountSum sum => string.Join(" + ", sum.Parts.Select(Show)),
            _ => argument,
        })]);

    /// <summary>The amount meant; null when it cannot be read.</summary>
    public static Amount? Read(string text)
    {
        // Compatibility forms first: full-width digits and signs are how a Chinese keyboard types them.
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        if (plain.Equals("unknown", StringComparison.OrdinalIgnoreCase) || plain is "不詳" or "未知" or "?")
        {
            return Amount.Unknown;
        }
        if (Between().Match(plain) is { Success: true } range
            && Number(range.Groups["low"].Value) is { } low && Number(range.Groups["high"].Value) is { } high)
        {
            return low < high ? Amount.Between(low, high) : null;
        }
        foreach (var (word, precision) in Prefixes.OrderByDescending(prefix => prefix.Word.Length))
        {
            if (plain.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return Number(plain[word.Length..]) is { } number ? Amount.Of(precision, number, null) : null;
            }
        }
        return Number(plain) is { } exact ? Amount.Exact(exact) : null;
    }

    /// <summary>The amount in the words of the screen's language.</summary>
    public static string Show(Amount? amount)
    {
        var chinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
        return amount is null ? "" : amount.Precision switch
        {
            Precision.Unknown => chinese ? "不詳" : "unknown",
            Precision.Exact => Figure(amount.Number),
            Precision.About => (chinese ? "約" : "about ") + Figure(amount.Number),
            Precision.MoreThan => (chinese ? "超過" : "more than ") + Figure(amount.Number),
            Precision.AtLeast => (chinese ? "至少" : "at least ") + Figure(amount.Number),
            Precision.Range => $"{Figure(amount.Number)} – {Figure(amount.Upper)}",
        };
    }

    /// <summary>A count with its thousands apart: 100,000.</summary>
    public static string Show(int count) => Figure(count);

    private static string Figure(long? number) => (number ?? 0).ToString("N0", CultureInfo.InvariantCulture);

    private static long? Number(string text)
    {
        var digits = text.Trim();
        var scale = 1L;
        if (digits.EndsWith('萬') || digits.EndsWith('万'))
        {
            digits = digits[..^1];
            scale = 10_000;
        }
        // Commas group by threes or are a slip; "79,40" is not read as 7,940.
        return Grouped().IsMatch(digits.Trim())
            && long.TryParse(digits.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= long.MaxValue / scale
            ? number * scale
            : null;
    }

    [GeneratedRegex(@"^(\d+|\d{1,3}([, ]\d{3})+)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<low>[\d, ]+?)\s*(-|–|—|~|to|至)\s*(?<high>[\d, ]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
