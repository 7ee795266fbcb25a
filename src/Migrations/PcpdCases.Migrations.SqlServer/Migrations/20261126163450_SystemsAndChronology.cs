using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SystemsAndChronology : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ChronologyCounted",
                table: "Incidents",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SystemsCounted",
                table: "Incidents",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "AffectedSystems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CountPrecision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    CountNumber = table.Column<long>(type: "bigint", nullable: true),
                    CountUpper = table.Column<long>(type: "bigint", nullable: true),
                    Holds = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    SharedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Support = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    SupportEnded = table.Column<DateOnly>(type: "date", nullable: true),
                    WhatHappened = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffectedSystems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AffectedSystems_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChronologyEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IncidentId = table.Column<long>(type: "bigint", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Precision = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<TimeOnly>(type: "time", nullable: true),
                    What = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    PartyId = table.Column<long>(type: "bigint", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChronologyEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChronologyEntries_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChronologyEntries_Parties_PartyId",
                        column: x => x.PartyId,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AffectedSystems_IncidentId_Ordinal",
                table: "AffectedSystems",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChronologyEntries_IncidentId_Ordinal",
                table: "ChronologyEntries",
                columns: new[] { "IncidentId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChronologyEntries_PartyId",
                table: "ChronologyEntries",
                column: "PartyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AffectedSystems");

            migrationBuilder.DropTable(
                name: "ChronologyEntries");

            migrationBuilder.DropColumn(
                name: "ChronologyCounted",
                table: "Incidents");

            migrationBuilder.DropColumn(
                name: "SystemsCounted",
                table: "Incidents");
        }
    }
}
