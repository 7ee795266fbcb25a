using Microsoft.Extensions.Diagnostics.HealthChecks;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Portal.Hosting;

/// <summary>Ready means that the database answers and has the schema this program needs.</summary>
public sealed class DatabaseHealth(IServiceProvider services) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await CasesSchema.EnsureUpToDateAsync(services, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (SettingsException problem)
        {
            return HealthCheckResult.Unhealthy(problem.Message);
        }
    }
}
