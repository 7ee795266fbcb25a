using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Seeding;

/// <summary>An office just migrated, with nobody in it, as seeding finds it.</summary>
internal static class EmptyOffice
{
    public static async Task<TestOffice> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var office = await TestOffice.OpenAsync(more);
        await using var context = office.NewContext();
        await context.Set<Officer>().ExecuteDeleteAsync();
        return office;
    }

    public static IHostEnvironment In(string name) => new NamedEnvironment { EnvironmentName = name };

    private sealed class NamedEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
