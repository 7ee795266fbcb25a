namespace PcpdCases.Domain.Notifications;

/// <summary>One field that two versions of a form fill differently.</summary>
/// <param name="Field">The field's path, such as "particulars.number".</param>
/// <param name="Before">What the earlier version says; null when it says nothing.</param>
/// <param name="After">What the later version says; null when it says nothing.</param>
public sealed record FormDifference(string Field, string? Before, string? After);
