namespace PcpdCases.Domain.AffectedPeople;

/// <summary>What the affected people are to the data user.</summary>
public enum SubjectCategory
{
    Other,
    Customer,
    Member,
    CorporateCustomerContact,
    Employee,
    FormerEmployee,

    /// <summary>Current and former employees that the source counts together.</summary>
    CurrentAndFormerEmployee,
    EmployeeRelative,
    JobApplicant,
    Applicant,
    Student,
    Parent,
    Patient,
    Tenant,
    Donor,
    ServiceUser,
    Supplier,
    Volunteer,
}
