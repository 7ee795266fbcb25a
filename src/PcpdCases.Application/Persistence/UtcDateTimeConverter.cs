using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PcpdCases.Application.Persistence;

/// <summary>Instants are UTC on both sides; SQLite would hand them back without their kind.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value,
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
