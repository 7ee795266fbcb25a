using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace PcpdCases.SampleData;

/// <summary>Registers what fills a development copy; the portal does not.</summary>
public static class SampleDataServices
{
    public static IServiceCollection AddSampleData(this IServiceCollection services) => services
        .AddTransient<SampleOffice>()
        .AddTransient<RecordSampleCase>()
        .AddSingleton<IValidator<RecordSampleCaseInput>, RecordSampleCaseInputValidator>();
}
