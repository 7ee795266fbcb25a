namespace PcpdCases.Domain.Tests;

/// <summary>Asserts that an act is refused in the words given.</summary>
internal static class Refused
{
    public static DomainException With(string template, Action act)
    {
        var refusal = Assert.Throws<DomainException>(act);
        Assert.Equal(template, refusal.Template);
        return refusal;
    }
}
