namespace PcpdCases.Rules;

/// <summary>A requirement of Cap. 486 that the rules service assesses.</summary>
public enum Requirement
{
    /// <summary>Schedule 1, DPP 4(1): security of personal data.</summary>
    Dpp41,

    /// <summary>Schedule 1, DPP 4(2): security of data transferred to a data processor.</summary>
    Dpp42,

    /// <summary>Schedule 1, DPP 2(2): retention no longer than necessary.</summary>
    Dpp22,
}

/// <summary>Requirements as officers write them.</summary>
public static class Requirements
{
    /// <summary>The short citation, such as "DPP4(1)".</summary>
    public static string Code(this Requirement requirement) => requirement switch
    {
        Requirement.Dpp41 => "DPP4(1)",
        Requirement.Dpp42 => "DPP4(2)",
        Requirement.Dpp22 => "DPP2(2)",
    };

    /// <summary>The requirement of a short citation; false when there is none.</summary>
    public static bool TryParse(string? code, out Requirement requirement)
    {
        foreach (var known in Enum.GetValues<Requirement>())
        {
            if (string.Equals(known.Code(), code?.Replace(" ", ""), StringComparison.OrdinalIgnoreCase))
            {
                requirement = known;
                return true;
            }
        }
        requirement = default;
        return false;
    }
}
