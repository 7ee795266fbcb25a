using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HoldPeriods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HoldPeriods",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ByHandle = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EndedByHandle = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ProceedingId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HoldPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HoldPeriods_Proceedings_ProceedingId",
                        column: x => x.ProceedingId,
                        principalTable: "Proceedings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HoldPeriods_ProceedingId_Ordinal",
                table: "HoldPeriods",
                columns: new[] { "ProceedingId", "Ordinal" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HoldPeriods");
        }
    }
}
