using Microsoft.Extensions.Diagnostics.HealthChecks;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Portal.Hosting;

/// <summary>Ready means that the database answers and has the schema this program needs.</summary>
public sealed class DatabaseHealth(DatabaseUpkeep upkeep) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await upkeep.ProblemAsync(cancellationToken) is { } problem ? HealthCheckResult.Unhealthy(problem) : HealthCheckResult.Healthy();
}
