using MudBlazor;
using PcpdCases.Domain;

namespace PcpdCases.Portal.Shared;

/// <summary>Between an amount and the text of its field.</summary>
public sealed class AmountConverter(Func<string> complaint) : IReversibleConverter<Amount?, string?>
{
    public string? Convert(Amount? input) => AmountText.Show(input);

    public Amount? ConvertBack(string? input) =>
        string.IsNullOrWhiteSpace(input) ? null : AmountText.Read(input) ?? throw new FormatException(complaint());
}
