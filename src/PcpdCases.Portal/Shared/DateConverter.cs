using MudBlazor;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Portal.Shared;

/// <summary>Between a date and the text of its field.</summary>
public sealed class DateConverter(TimeProvider clock, Func<string> complaint) : IReversibleConverter<DateOnly?, string?>
{
    public string? Convert(DateOnly? input) => DateText.Show(input);

    public DateOnly? ConvertBack(string? input) =>
        string.IsNullOrWhiteSpace(input) ? null : DateText.Read(input, clock.HongKongToday()) ?? throw new FormatException(complaint());
}
