using PcpdCases.Application.Persistence;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PcpdCases.Application.Tests.Support;

/// <summary>
/// A test of what the database does: run on SQLite, and a second time on the SQL Server that
/// <c>CASES_TEST_SQLSERVER</c> points to; without it the second run is shown as skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PcpdCases.Application.Tests.Support.DataFactDiscoverer", "PcpdCases.Application.Tests")]
public sealed class DataFactAttribute : FactAttribute;

/// <summary>As <see cref="DataFactAttribute"/>, for each row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PcpdCases.Application.Tests.Support.DataTheoryDiscoverer", "PcpdCases.Application.Tests")]
public sealed class DataTheoryAttribute : TheoryAttribute;

/// <summary>The database the running test is for.</summary>
internal static class TestDatabase
{
    private const string Variable = "CASES_TEST_SQLSERVER";

    private static readonly AsyncLocal<DatabaseProvider> Running = new();

    /// <summary>Connection string of a server on which the tests may create and drop databases.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    public static string? WhySkipped => SqlServer is null ? $"{Variable} holds no connection string." : null;

    public static DatabaseProvider Provider
    {
        get => Running.Value;
        set => Running.Value = value;
    }
}

public sealed class DataFactDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
    [
        new XunitTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod),
        new SqlServerTestCase(messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod),
    ];
}

public sealed class DataTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
    [
        .. base.CreateTestCasesForDataRow(discoveryOptions, testMethod, theoryAttribute, dataRow),
        new SqlServerTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, dataRow),
    ];
}

/// <summary>The second run of a data test.</summary>
public sealed class SqlServerTestCase : XunitTestCase
{
    [Obsolete("Called by the de-serializer.")]
    public SqlServerTestCase()
    {
    }

    public SqlServerTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, object[]? row = null)
        : base(messages, display, options, method, row)
    {
    }

    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        // Set in an asynchronous method, the value ends with it and does not reach the next test.
        TestDatabase.Provider = DatabaseProvider.SqlServer;
        return await base.RunAsync(diagnosticMessageSink, messageBus, constructorArguments, aggregator, cancellationTokenSource);
    }

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        base.GetDisplayName(factAttribute, displayName) + " (SQL Server)";

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestDatabase.WhySkipped ?? base.GetSkipReason(factAttribute);

    protected override string GetUniqueID() => base.GetUniqueID() + "-sqlserver";
}
