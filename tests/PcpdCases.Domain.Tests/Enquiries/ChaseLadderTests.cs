using System.Globalization;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Domain.Tests.Enquiries;

/// <summary>A reply due on Friday 24 January 2025.</summary>
public sealed class ChaseLadderTests
{
    [Theory]
    [InlineData("2025-01-20", "", ChaseStep.Wait)]
    [InlineData("2025-01-21", "", ChaseStep.DueSoon)]
    [InlineData("2025-01-24", "", ChaseStep.DueSoon)]
    [InlineData("2025-01-24", "2025-01-21", ChaseStep.Wait)]
    [InlineData("2025-01-25", "", ChaseStep.Overdue)]
    [InlineData("2025-01-25", "2025-01-23", ChaseStep.Overdue)]
    [InlineData("2025-01-26", "2025-01-25", ChaseStep.Wait)]
    [InlineData("2025-01-31", "2025-01-25", ChaseStep.Wait)]
    [InlineData("2025-02-01", "2025-01-25", ChaseStep.Again)]
    [InlineData("2025-02-02", "2025-01-25 2025-02-01", ChaseStep.Wait)]
    [InlineData("2025-02-08", "2025-01-25 2025-02-01", ChaseStep.Escalate)]
    public void Step_OfAReply_FollowsItsDayAndItsReminders(string today, string reminded, ChaseStep step) =>
        Assert.Equal(step, ChaseLadder.Of(new(2025, 1, 24), Day(today), [.. reminded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)]));

    private static DateOnly Day(string written) => DateOnly.Parse(written, CultureInfo.InvariantCulture);
}
